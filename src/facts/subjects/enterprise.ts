import * as z from 'zod/mini';
import type { Immutable } from '../../law/immutable.js';
import { choice, count, label, money } from '../input/field.js';
import { subjectOf } from './subject.js';

/** The 16 industries of the national standard of 2011, in its order. */
export const INDUSTRIES = [
  'agriculture', // 农、林、牧、渔业
  'industry', // 工业
  'construction', // 建筑业
  'wholesale', // 批发业
  'retail', // 零售业
  'transport', // 交通运输业
  'storage', // 仓储业
  'post', // 邮政业
  'accommodation', // 住宿业
  'catering', // 餐饮业
  'information-transmission', // 信息传输业
  'software', // 软件和信息技术服务业
  'real-estate', // 房地产开发经营
  'property-management', // 物业管理
  'leasing-business-services', // 租赁和商务服务业
  'other', // 其他未列明行业
] as const;

/** An enterprise as the standard measures it. What is left out is unknown. */
export const enterpriseSchema = z.strictObject({
  id: z.optional(label('企业编号', "the host's own id of the enterprise")),
  industry: z.optional(choice(INDUSTRIES, '所属行业', 'the industry it belongs to')),
  employees: z.optional(count('从业人员', 'employees')),
  revenue: z.optional(money('营业收入', "the year's revenue, in yuan (not in units of ten thousand)")),
  assets: z.optional(money('资产总额', 'total assets, in yuan (not in units of ten thousand)')),
});
export type EnterpriseInput = Immutable<z.output<typeof enterpriseSchema>>;

export const ENTERPRISE = subjectOf('enterprise', enterpriseSchema);
