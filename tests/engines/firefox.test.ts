import { inject } from 'vitest';
import { testEngine } from './testEngine.ts';
import { startFirefox } from './firefox.ts';

testEngine('Firefox', startFirefox, inject('missing').firefox);
