import { inject } from 'vitest';
import { testEngine } from './testEngine.ts';
import { startWebKit } from './webkit.ts';

testEngine('WebKit', startWebKit, inject('missing').webkit);
