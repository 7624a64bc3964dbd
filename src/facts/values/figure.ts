/** A figure with its thousands apart: `1,234,567.80`. */
export function grouped(figure: string): string {
  return figure.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\..*)/g, ',');
}
