import { type Checker, idsOf } from './checker.ts';

/** The rows of the arms chart: every label and amount must stand in an entry that it names. */
export function checkShipments(checker: Checker): void {
  const { shipments, facts, topics } = checker.ledger;
  const claims = idsOf(topics.flatMap((topic) => topic.claims));
  for (const shipment of shipments) {
    const outside = shipment.outside.map(({ claim }) => claim);
    checker.refer(shipment, 'facts', shipment.facts, idsOf(facts), 'content/facts');
    checker.refer(shipment, 'outside', outside, claims, 'content/record');
    checker.checkFigures(shipment, 'label', shipment.label, shipment.facts);
    checker.checkNote(shipment, 'when.basis', shipment.when?.basis, shipment.facts);
    checker.checkAmount(shipment, 'value', shipment.value, shipment.facts);
    checker.checkAmount(shipment, 'quantity', shipment.quantity, shipment.facts);
    for (const { claim, amount, label } of shipment.outside) {
      checker.checkAmount(shipment, 'outside', amount, [claim]);
      checker.checkFigures(shipment, 'outside.label', label, [claim]);
    }
  }
}
