/** A figure with its thousands apart: `1,234,567.80`. */
export function grouped(figure: string): string {
  return figure.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\..*)/g, ',');
}

/** A decimal fraction as a percentage, exact: `0.0435` is `4.35%`, `-0.005` is `-0.5%`. */
export function percentText(fraction: string): string {
  if (fraction.startsWith('-')) return `-${percentText(fraction.slice(1))}`;
  const [whole, decimals = ''] = fraction.split('.') as [string, string?];
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${left}${right === '' ? '' : `.${right}`}%`;
}
