import { testLooks } from './testLooks.ts';

testLooks(768, 1024);
