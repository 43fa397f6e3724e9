/** Codes of currencies that may stand before or after a sum in place of a sign. */
const codes = [
  ...['USD', 'EUR', 'GBP', 'ILS', 'NIS', 'JPY', 'CNY', 'RMB', 'CHF', 'CAD', 'AUD', 'NZD', 'INR'],
  ...['RUB', 'UAH', 'TRY', 'EGP', 'JOD', 'SAR', 'AED', 'QAR', 'BHD', 'KWD', 'OMR', 'LBP', 'SYP'],
  ...['IQD', 'IRR', 'YER', 'SEK', 'NOK', 'DKK', 'ISK', 'PLN', 'CZK', 'HUF', 'RON', 'BGN', 'BRL'],
  ...['MXN', 'ARS', 'ZAR', 'KRW', 'SGD', 'HKD', 'TWD', 'THB', 'IDR', 'PKR', 'BTC'],
];

/** A code of a currency, as the source of a pattern. */
export const currencyCode = `(?:${codes.join('|')})`;

const foreignDollars = [
  ...['Canadian', 'Australian', 'New Zealand', 'Hong Kong', 'Singapore', 'Taiwan', 'Jamaican'],
  ...[
    'Liberian',
    'Namibian',
    'Bahamian',
    'Barbadian',
    'Fijian',
    'Guyanese',
    'Belize',
    'Zimbabwean',
  ],
];

/** What may follow a sum and make it one of another dollar, as the source of a pattern. */
export const otherDollars = ` (?:in )?\\(?(?:${foreignDollars.join('|')}|euros?|pounds?|shekels?|yen|yuan|francs?|roubles?|dinars?|riyals?|kron[ae]r?)\\b(?: dollars?\\b)?`;

/** Money in dollars of the United States, or in another currency, which matches no entry. */
export type Money = 'US dollars' | 'other';

/** The money that a sign or a code stands for. */
export function readCurrency(sign: string): Money {
  return ['$', 'US$', 'USD'].includes(sign.trim().toUpperCase()) ? 'US dollars' : 'other';
}
