import { testEngine } from './testEngine.ts';
import { startChromium } from './chromium.ts';

testEngine('Chromium', startChromium, undefined);
