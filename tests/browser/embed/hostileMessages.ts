/**
 * Runs in a host page: sends its first frame thousands of messages that no
 * honest page would. The same seed sends the same ones. Every text that must
 * not come back has HOSTILE in it. Gives their number and the time in ms.
 */
export async function sendHostile(seed: number): Promise<{ sent: number; elapsed: number }> {
  const child = document.querySelector('iframe')?.contentWindow;
  const started = performance.now();
  let sent = 0;
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const send = (message: unknown): void => {
    child?.postMessage(message, '*');
    sent++;
  };
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

  const markup = '<img src=x onerror="document.title=`HOSTILE`">';
  const script = 'javascript:document.body.append("HOSTILE")';
  const long = 'HOSTILE'.repeat(100_000);
  const deep = Array.from({ length: 500 }).reduce<object>((inner) => ({ type: inner, inner }), {});
  const round: Record<string, unknown> = { type: 'iframe-child-init HOSTILE' };
  round['self'] = round;
  const keys = ['type', 'sentinel', 'message', 'height', 'value', 'data', 'datawrapper-height'];
  const traps = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'then', 'length'];
  const greeting = '8:false:false:32:true:true::auto:::0:false:child:auto:true:::true';
  const values: unknown[] = [
    undefined,
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    NaN,
    Infinity,
    1e308,
    10n ** 40n,
    '',
    ' ',
    '0',
    'null',
    markup,
    script,
    long,
    deep,
    round,
    [],
    [[[]]],
    {},
    new Date(NaN),
    /(HOSTILE+)+$/,
    new Map([[{}, 1]]),
    new Set([1]),
    new Error('HOSTILE'),
    new ArrayBuffer(8),
    new Float64Array(9),
    new Blob(['HOSTILE']),
    { toString: 1, valueOf: 1 },
    { type: { toString: 0 }, sentinel: { valueOf: 0 } },
    'iframe-child-init',
    'amp',
    'frames-init',
    'embed-size',
    -5000,
    '100vh',
    'calc(1px)',
    { 0: 'a' },
  ];
  const texts = [
    '[iFrameSizer]',
    '[iFrameSizer',
    '[iFrameSizer]]',
    '[iFrameSizer]:::::::::::::::::::::::',
    '[IFRAMESIZER]resize',
    '[iFrameSizer]resizeHOSTILE',
    ' resize',
    'resize\n',
    'RESIZE',
    'resize:HOSTILE',
    `[iFrameSizer]${markup}:${greeting}::5.5.9`,
    `[iFrameSizer]HOSTILE ID:${greeting}`,
    `[iFrameSizer]a:${greeting}::${markup}`,
    `[iFrameSizer]a:${greeting}::<HOSTILE>`,
    `[iFrameSizer]${'a'.repeat(100)}HOSTILE:${greeting}`,
    `[iFrameSizer]${long}:${greeting}`,
    `[iFrameSizer]${'a:'.repeat(100_000)}`,
    `[iFrameSizer]HOSTILE:${'true:'.repeat(50_000)}`,
    `[iFrameSizer]moveToAnchor:HOSTILE`,
    `[iFrameSizer]inPageLink:#HOSTILE`,
    `[iFrameSizer]message:${markup}`,
    `[iFrameSizer]pageInfo:{"a":true:HOSTILE}`,
    '[iFrameSizer]reset',
    '[iFrameSizer]__proto__:::::',
    'pymx',
    'pymxPYMx',
    `pymxPYMx${markup}xPYMxheightxPYMx1`,
    `pymxPYMxaxPYMxnavigateToxPYMx${script}`,
    'pymxPYMxaxPYMxscrollToxPYMxHOSTILE',
    'pymxPYMxaxPYMxwidthxPYMxHOSTILE',
    `pymxPYMx${'xPYMx'.repeat(50_000)}`,
    'pymxPYMxHOSTILE<xPYMxwidthxPYMx9',
    '{"type":"set-height","value":-1}',
    '{"context":"iframe.resize","height":1e9}',
    '{"__proto__":{"polluted":"HOSTILE"}}',
    `{"message":"link","value":"${script}"}`,
    '{'.repeat(50_000),
    markup,
    script,
    long,
  ];
  const make = (): unknown => {
    const one = (): unknown => values[random(values.length)];
    switch (random(4)) {
      case 0:
        return one();
      case 1:
        return texts[random(texts.length)];
      case 2: {
        // Only JSON makes an own key of `__proto__`.
        const trap = traps[random(traps.length)] ?? '';
        return JSON.parse(
          `{"${trap}":{"type":"iframe-child-init","sentinel":"amp","polluted":"HOSTILE"}}`,
        );
      }
      default:
        return Object.fromEntries(keys.map((key) => [key, one()]));
    }
  };

  for (let i = 1; i <= 4000; i++) {
    send(make());
    if (i % 40 === 0) await pause();
  }
  // Floods of what it does answer.
  for (const message of [
    'resize',
    `[iFrameSizer]a:${greeting}::5.5.9`,
    { type: 'iframe-child-init' },
  ]) {
    for (let i = 0; i < 1000; i++) send(message);
    await pause();
  }
  return { sent, elapsed: performance.now() - started };
}
