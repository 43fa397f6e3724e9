import type { Amount, Shipment } from '../../ledger/schema.ts';

/** Throws, naming every fault at once, where the shipments cannot be drawn truthfully. */
export function checkShipments(shipments: Shipment[], width: number): void {
  const faults = shipments.flatMap(findFaults);
  if (shipments.length === 0)
    faults.push('The arms chart has no rows. Give at least one in content/shipments.yml.');
  if (!(width >= 280 && width <= 1000))
    faults.push(
      `The arms chart cannot be drawn ${width} pixels wide. Ask for 280 to 1000 and scale the drawing.`,
    );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

function findFaults({ id, value, quantity, approved, emergency, outside }: Shipment): string[] {
  const faults: string[] = [];
  const row = `The shipment "${id}"`;
  if (emergency && !approved)
    faults.push(`${row} is an emergency approval but not approved. Correct one of the two.`);
  const amounts: [string, Amount | null | undefined, boolean][] = [
    ['value', value, true],
    ['quantity', quantity, false],
    ...outside.map(({ claim, measure, amount }): [string, Amount, boolean] => [
      `${measure} of ${claim}`,
      amount,
      measure === 'value',
    ]),
  ];
  for (const [name, amount, money] of amounts) {
    if (amount === undefined)
      faults.push(`${row} has no ${name}. Write null where none was reported.`);
    else if (amount && (amount.unit === 'US dollars') !== money)
      faults.push(
        `${row} gives its ${name} in "${amount.unit}". Value is in US dollars and quantity in any other unit.`,
      );
    else if (typeof amount?.value === 'number' && !(amount.value >= 0 && amount.value < Infinity))
      faults.push(
        `${row} gives "${amount.value}" as its ${name}. Give a number from zero up, or null where none was reported.`,
      );
  }
  return faults;
}
