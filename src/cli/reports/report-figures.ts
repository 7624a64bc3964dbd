export { grouped as amountText, percentText } from '../../facts/values/figure.js';
