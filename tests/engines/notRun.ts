import type { Reporter, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** Of an engine that is missing: its name, and what to do. */
    notRun?: { engine: string; why: string };
  }
}

/**
 * Says, when all else has been said, which engine was not there, how many tests
 * did not run for that, and what to do. `scripts/test.ts` repeats these lines as
 * its last. Also names each test that an engine which is there cannot have.
 */
export default class NotRun implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const { children } of modules) {
      for (const suite of children.allSuites()) {
        const { notRun } = suite.meta();
        if (!notRun || suite.parent.type === 'suite') continue;
        const tests = [...suite.children.allTests()].length;
        console.log(`Not run: ${tests} tests in ${notRun.engine}. ${notRun.why}`);
      }
      for (const test of children.allTests('skipped')) {
        const result = test.result();
        if (result.state === 'skipped' && result.note)
          console.log(`Skipped: ${test.fullName}. ${result.note}`);
      }
    }
  }
}
