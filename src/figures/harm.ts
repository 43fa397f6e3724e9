const killed = /\b(?:kill\w*|dead|deaths?|died|fatalities)\b/i;
const injured = /\b(?:injur\w+|wound\w+|hurt)\b/i;

/**
 * Whether the killed are told as injured, or the injured as killed, by the words
 * on either side of a number.
 */
export function tellsOtherHarm(unit: string, before: string, after: string): boolean {
  if (unit !== 'people killed' && unit !== 'people injured') return false;
  const [own, other] = unit === 'people killed' ? [killed, injured] : [injured, killed];
  const ahead = /^[^.;:,()—\d]*/.exec(after)?.[0].split(/\s+/).slice(0, 5).join(' ') ?? '';
  const behind = /[^.;:,()—\d]*$/.exec(before)?.[0].trim().split(/\s+/).slice(-5).join(' ') ?? '';
  if (other.test(ahead)) return true;
  if (own.test(ahead)) return false;
  return other.test(behind) && !own.test(behind);
}
