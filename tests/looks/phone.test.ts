import { testLooks } from './testLooks.ts';

testLooks(320, 844);
