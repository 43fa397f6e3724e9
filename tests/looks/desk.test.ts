import { testLooks } from './testLooks.ts';

testLooks(1440, 900);
