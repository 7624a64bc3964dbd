/** An amount with its thousands apart: `1,234,567.80`. */
export function grouped(yuan: string): string {
  return yuan.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\..*)/g, ',');
}
