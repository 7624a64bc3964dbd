/** A loan as the record has it. Whatever is left out is not known; `null` says that there is none. */
export interface RecordedLoan {
  readonly asOf?: string | undefined;
  readonly lenderKind?: string | undefined;
  readonly borrower?:
    | {
        readonly kind?: string | undefined;
        readonly size?: string | undefined;
        readonly creditTotal?: string | undefined;
        readonly creditTotalAllBanks?: string | undefined;
        readonly internationalSupplyChain?: boolean | undefined;
        readonly specialHardship?: boolean | undefined;
        readonly pandemicAffected?: boolean | undefined;
      }
    | undefined;
  readonly purpose?: string | undefined;
  readonly annualRate?: string | undefined;
  readonly penaltyAnnualRate?: string | undefined;
  readonly maturityDate?: string | undefined;
  readonly schedule: readonly RecordedInstalment[];
  readonly application?: (Asked & { readonly appliedOn?: string | undefined }) | null | undefined;
  readonly commitments?:
    | {
        readonly collateralUnchanged?: boolean | undefined;
        readonly collateralReplaced?: boolean | undefined;
        readonly employmentStable?: boolean | undefined;
      }
    | undefined;
  readonly guarantee?: RecordedGuarantee | undefined;
  readonly guarantees?: readonly RecordedGuarantee[] | undefined;
}

type Until = string | readonly string[] | null | undefined;
interface Asked {
  readonly principalUntil?: Until;
  readonly interestUntil?: Until;
}

export interface RecordedInstalment extends Asked {
  readonly dueDate?: string | undefined;
  readonly originalDueDate?: string | null | undefined;
  readonly principal?: string | undefined;
  readonly interest?: string | undefined;
}

export interface RecordedGuarantee {
  readonly arrangement?: string | undefined;
  readonly guarantorKind?: string | undefined;
  readonly standardFeeRate?: string | undefined;
  readonly formerFeeRate?: string | undefined;
  readonly chargedFeeRate?: string | undefined;
  readonly otherFeeRate?: string | undefined;
  readonly reGuaranteeFee?: string | undefined;
  readonly counterGuarantee?: boolean | undefined;
}

/** How each open question of the text is answered, by the name of the question. */
export type Readings = Readonly<Record<string, string>>;

/** The day to which deferral of principal or interest is asked: `null` where none is, `undefined` where that is not known. */
export function askedUntil(
  loan: RecordedLoan,
  instalment: RecordedInstalment,
  kind: 'principal' | 'interest',
): string | null | undefined {
  const own = instalment[`${kind}Until`];
  const asked = own !== undefined ? own : loan.application === null ? null : loan.application?.[`${kind}Until`];
  // Where it is to be paid in parts, the last of the days counts.
  return Array.isArray(asked) ? (asked.at(-1) as string) : (asked as string | null | undefined);
}

/** A figure with so many decimals as a whole number: `"0.0435"` with eight is 4350000. */
export function whole(text: string, decimals: number): bigint {
  const [units = '0', rest = ''] = text.split('.');
  return BigInt(units + rest.padEnd(decimals, '0'));
}
