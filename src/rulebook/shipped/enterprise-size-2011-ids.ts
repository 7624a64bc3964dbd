// Generated from rules/enterprise-size-2011 by scripts/rulebook-ids.ts; a test fails where it is not current:
// UPDATE_APPROVED=1 npx vitest run --project core test/rulebook/shipped

/**
 * 中小企业划型标准规定(2011年) — national standard of 2011 for the size of enterprises
 */
export interface EnterpriseSize2011 {
  /** The rulebook's own id. */
  readonly id: 'enterprise-size-2011';
  /** The readings to choose from, by interpretation. */
  readonly readings: Readonly<Record<never, string>>;
  /** The parameters, with how their values are written. */
  readonly parameters: {
    /**
     * 农、林、牧、渔业大型企业营业收入下限(含本数) — agriculture, forestry, animal husbandry and fishery: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `200000000.00`.
     */
    readonly 'agriculture.large.revenue': string;
    /**
     * 农、林、牧、渔业中型企业营业收入下限(含本数) — agriculture, forestry, animal husbandry and fishery: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `5000000.00`.
     */
    readonly 'agriculture.medium.revenue': string;
    /**
     * 农、林、牧、渔业小型企业营业收入下限(含本数) — agriculture, forestry, animal husbandry and fishery: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `500000.00`.
     */
    readonly 'agriculture.small.revenue': string;
    /**
     * 工业大型企业从业人员下限(含本数) — industry: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `1000`.
     */
    readonly 'industry.large.employees': string;
    /**
     * 工业大型企业营业收入下限(含本数) — industry: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `400000000.00`.
     */
    readonly 'industry.large.revenue': string;
    /**
     * 工业中型企业从业人员下限(含本数) — industry: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'industry.medium.employees': string;
    /**
     * 工业中型企业营业收入下限(含本数) — industry: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `20000000.00`.
     */
    readonly 'industry.medium.revenue': string;
    /**
     * 工业小型企业从业人员下限(含本数) — industry: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `20`.
     */
    readonly 'industry.small.employees': string;
    /**
     * 工业小型企业营业收入下限(含本数) — industry: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `3000000.00`.
     */
    readonly 'industry.small.revenue': string;
    /**
     * 建筑业大型企业营业收入下限(含本数) — construction: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `800000000.00`.
     */
    readonly 'construction.large.revenue': string;
    /**
     * 建筑业大型企业资产总额下限(含本数) — construction: least total assets of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `800000000.00`.
     */
    readonly 'construction.large.assets': string;
    /**
     * 建筑业中型企业营业收入下限(含本数) — construction: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `60000000.00`.
     */
    readonly 'construction.medium.revenue': string;
    /**
     * 建筑业中型企业资产总额下限(含本数) — construction: least total assets of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `50000000.00`.
     */
    readonly 'construction.medium.assets': string;
    /**
     * 建筑业小型企业营业收入下限(含本数) — construction: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `3000000.00`.
     */
    readonly 'construction.small.revenue': string;
    /**
     * 建筑业小型企业资产总额下限(含本数) — construction: least total assets of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `3000000.00`.
     */
    readonly 'construction.small.assets': string;
    /**
     * 批发业大型企业从业人员下限(含本数) — wholesale: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `200`.
     */
    readonly 'wholesale.large.employees': string;
    /**
     * 批发业大型企业营业收入下限(含本数) — wholesale: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `400000000.00`.
     */
    readonly 'wholesale.large.revenue': string;
    /**
     * 批发业中型企业从业人员下限(含本数) — wholesale: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `20`.
     */
    readonly 'wholesale.medium.employees': string;
    /**
     * 批发业中型企业营业收入下限(含本数) — wholesale: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `50000000.00`.
     */
    readonly 'wholesale.medium.revenue': string;
    /**
     * 批发业小型企业从业人员下限(含本数) — wholesale: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `5`.
     */
    readonly 'wholesale.small.employees': string;
    /**
     * 批发业小型企业营业收入下限(含本数) — wholesale: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'wholesale.small.revenue': string;
    /**
     * 零售业大型企业从业人员下限(含本数) — retail: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'retail.large.employees': string;
    /**
     * 零售业大型企业营业收入下限(含本数) — retail: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `200000000.00`.
     */
    readonly 'retail.large.revenue': string;
    /**
     * 零售业中型企业从业人员下限(含本数) — retail: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `50`.
     */
    readonly 'retail.medium.employees': string;
    /**
     * 零售业中型企业营业收入下限(含本数) — retail: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `5000000.00`.
     */
    readonly 'retail.medium.revenue': string;
    /**
     * 零售业小型企业从业人员下限(含本数) — retail: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'retail.small.employees': string;
    /**
     * 零售业小型企业营业收入下限(含本数) — retail: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'retail.small.revenue': string;
    /**
     * 交通运输业大型企业从业人员下限(含本数) — transport: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `1000`.
     */
    readonly 'transport.large.employees': string;
    /**
     * 交通运输业大型企业营业收入下限(含本数) — transport: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `300000000.00`.
     */
    readonly 'transport.large.revenue': string;
    /**
     * 交通运输业中型企业从业人员下限(含本数) — transport: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'transport.medium.employees': string;
    /**
     * 交通运输业中型企业营业收入下限(含本数) — transport: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `30000000.00`.
     */
    readonly 'transport.medium.revenue': string;
    /**
     * 交通运输业小型企业从业人员下限(含本数) — transport: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `20`.
     */
    readonly 'transport.small.employees': string;
    /**
     * 交通运输业小型企业营业收入下限(含本数) — transport: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `2000000.00`.
     */
    readonly 'transport.small.revenue': string;
    /**
     * 仓储业大型企业从业人员下限(含本数) — storage: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `200`.
     */
    readonly 'storage.large.employees': string;
    /**
     * 仓储业大型企业营业收入下限(含本数) — storage: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `300000000.00`.
     */
    readonly 'storage.large.revenue': string;
    /**
     * 仓储业中型企业从业人员下限(含本数) — storage: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'storage.medium.employees': string;
    /**
     * 仓储业中型企业营业收入下限(含本数) — storage: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'storage.medium.revenue': string;
    /**
     * 仓储业小型企业从业人员下限(含本数) — storage: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `20`.
     */
    readonly 'storage.small.employees': string;
    /**
     * 仓储业小型企业营业收入下限(含本数) — storage: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'storage.small.revenue': string;
    /**
     * 邮政业大型企业从业人员下限(含本数) — post: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `1000`.
     */
    readonly 'post.large.employees': string;
    /**
     * 邮政业大型企业营业收入下限(含本数) — post: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `300000000.00`.
     */
    readonly 'post.large.revenue': string;
    /**
     * 邮政业中型企业从业人员下限(含本数) — post: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'post.medium.employees': string;
    /**
     * 邮政业中型企业营业收入下限(含本数) — post: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `20000000.00`.
     */
    readonly 'post.medium.revenue': string;
    /**
     * 邮政业小型企业从业人员下限(含本数) — post: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `20`.
     */
    readonly 'post.small.employees': string;
    /**
     * 邮政业小型企业营业收入下限(含本数) — post: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'post.small.revenue': string;
    /**
     * 住宿业大型企业从业人员下限(含本数) — accommodation: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'accommodation.large.employees': string;
    /**
     * 住宿业大型企业营业收入下限(含本数) — accommodation: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `100000000.00`.
     */
    readonly 'accommodation.large.revenue': string;
    /**
     * 住宿业中型企业从业人员下限(含本数) — accommodation: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'accommodation.medium.employees': string;
    /**
     * 住宿业中型企业营业收入下限(含本数) — accommodation: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `20000000.00`.
     */
    readonly 'accommodation.medium.revenue': string;
    /**
     * 住宿业小型企业从业人员下限(含本数) — accommodation: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'accommodation.small.employees': string;
    /**
     * 住宿业小型企业营业收入下限(含本数) — accommodation: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'accommodation.small.revenue': string;
    /**
     * 餐饮业大型企业从业人员下限(含本数) — catering: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'catering.large.employees': string;
    /**
     * 餐饮业大型企业营业收入下限(含本数) — catering: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `100000000.00`.
     */
    readonly 'catering.large.revenue': string;
    /**
     * 餐饮业中型企业从业人员下限(含本数) — catering: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'catering.medium.employees': string;
    /**
     * 餐饮业中型企业营业收入下限(含本数) — catering: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `20000000.00`.
     */
    readonly 'catering.medium.revenue': string;
    /**
     * 餐饮业小型企业从业人员下限(含本数) — catering: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'catering.small.employees': string;
    /**
     * 餐饮业小型企业营业收入下限(含本数) — catering: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'catering.small.revenue': string;
    /**
     * 信息传输业大型企业从业人员下限(含本数) — information transmission: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `2000`.
     */
    readonly 'information-transmission.large.employees': string;
    /**
     * 信息传输业大型企业营业收入下限(含本数) — information transmission: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000000.00`.
     */
    readonly 'information-transmission.large.revenue': string;
    /**
     * 信息传输业中型企业从业人员下限(含本数) — information transmission: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'information-transmission.medium.employees': string;
    /**
     * 信息传输业中型企业营业收入下限(含本数) — information transmission: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'information-transmission.medium.revenue': string;
    /**
     * 信息传输业小型企业从业人员下限(含本数) — information transmission: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'information-transmission.small.employees': string;
    /**
     * 信息传输业小型企业营业收入下限(含本数) — information transmission: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'information-transmission.small.revenue': string;
    /**
     * 软件和信息技术服务业大型企业从业人员下限(含本数) — software and information technology services: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'software.large.employees': string;
    /**
     * 软件和信息技术服务业大型企业营业收入下限(含本数) — software and information technology services: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `100000000.00`.
     */
    readonly 'software.large.revenue': string;
    /**
     * 软件和信息技术服务业中型企业从业人员下限(含本数) — software and information technology services: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'software.medium.employees': string;
    /**
     * 软件和信息技术服务业中型企业营业收入下限(含本数) — software and information technology services: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'software.medium.revenue': string;
    /**
     * 软件和信息技术服务业小型企业从业人员下限(含本数) — software and information technology services: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'software.small.employees': string;
    /**
     * 软件和信息技术服务业小型企业营业收入下限(含本数) — software and information technology services: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `500000.00`.
     */
    readonly 'software.small.revenue': string;
    /**
     * 房地产开发经营大型企业营业收入下限(含本数) — real-estate development and operation: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `2000000000.00`.
     */
    readonly 'real-estate.large.revenue': string;
    /**
     * 房地产开发经营大型企业资产总额下限(含本数) — real-estate development and operation: least total assets of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `100000000.00`.
     */
    readonly 'real-estate.large.assets': string;
    /**
     * 房地产开发经营中型企业营业收入下限(含本数) — real-estate development and operation: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'real-estate.medium.revenue': string;
    /**
     * 房地产开发经营中型企业资产总额下限(含本数) — real-estate development and operation: least total assets of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `50000000.00`.
     */
    readonly 'real-estate.medium.assets': string;
    /**
     * 房地产开发经营小型企业营业收入下限(含本数) — real-estate development and operation: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'real-estate.small.revenue': string;
    /**
     * 房地产开发经营小型企业资产总额下限(含本数) — real-estate development and operation: least total assets of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `20000000.00`.
     */
    readonly 'real-estate.small.assets': string;
    /**
     * 物业管理大型企业从业人员下限(含本数) — property management: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `1000`.
     */
    readonly 'property-management.large.employees': string;
    /**
     * 物业管理大型企业营业收入下限(含本数) — property management: least revenue of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `50000000.00`.
     */
    readonly 'property-management.large.revenue': string;
    /**
     * 物业管理中型企业从业人员下限(含本数) — property management: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'property-management.medium.employees': string;
    /**
     * 物业管理中型企业营业收入下限(含本数) — property management: least revenue of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `10000000.00`.
     */
    readonly 'property-management.medium.revenue': string;
    /**
     * 物业管理小型企业从业人员下限(含本数) — property management: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'property-management.small.employees': string;
    /**
     * 物业管理小型企业营业收入下限(含本数) — property management: least revenue of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `5000000.00`.
     */
    readonly 'property-management.small.revenue': string;
    /**
     * 租赁和商务服务业大型企业从业人员下限(含本数) — leasing and business services: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'leasing-business-services.large.employees': string;
    /**
     * 租赁和商务服务业大型企业资产总额下限(含本数) — leasing and business services: least total assets of a large enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1200000000.00`.
     */
    readonly 'leasing-business-services.large.assets': string;
    /**
     * 租赁和商务服务业中型企业从业人员下限(含本数) — leasing and business services: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'leasing-business-services.medium.employees': string;
    /**
     * 租赁和商务服务业中型企业资产总额下限(含本数) — leasing and business services: least total assets of a medium enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `80000000.00`.
     */
    readonly 'leasing-business-services.medium.assets': string;
    /**
     * 租赁和商务服务业小型企业从业人员下限(含本数) — leasing and business services: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'leasing-business-services.small.employees': string;
    /**
     * 租赁和商务服务业小型企业资产总额下限(含本数) — leasing and business services: least total assets of a small enterprise, itself included
     * an amount in yuan from 0 to 9999999999999.99 with at most 2 decimals, as a decimal string or a number. The law's: `1000000.00`.
     */
    readonly 'leasing-business-services.small.assets': string;
    /**
     * 其他未列明行业大型企业从业人员下限(含本数) — other industries not listed: fewest employees of a large enterprise, itself included
     * a whole number from 0. The law's: `300`.
     */
    readonly 'other.large.employees': string;
    /**
     * 其他未列明行业中型企业从业人员下限(含本数) — other industries not listed: fewest employees of a medium enterprise, itself included
     * a whole number from 0. The law's: `100`.
     */
    readonly 'other.medium.employees': string;
    /**
     * 其他未列明行业小型企业从业人员下限(含本数) — other industries not listed: fewest employees of a small enterprise, itself included
     * a whole number from 0. The law's: `10`.
     */
    readonly 'other.small.employees': string;
  };
  /** The ids of its interpretations: on which of them something turns. */
  readonly interpretation: keyof EnterpriseSize2011['readings'];
  /** The ids of its parameters: what a caller may set another value of. */
  readonly parameter: keyof EnterpriseSize2011['parameters'];
  /** The ids of its rule sets; a finding names the one that it comes from. */
  readonly ruleSet: 'large' | 'medium' | 'size' | 'small' | 'standard';
  /** The names of its rules, and `<rule set>/otherwise`. */
  readonly rule:
    | 'large/agriculture'
    | 'large/industry'
    | 'large/construction'
    | 'large/wholesale'
    | 'large/retail'
    | 'large/transport'
    | 'large/storage'
    | 'large/post'
    | 'large/accommodation'
    | 'large/catering'
    | 'large/information-transmission'
    | 'large/software'
    | 'large/real-estate'
    | 'large/property-management'
    | 'large/leasing-business-services'
    | 'large/other'
    | 'large/otherwise'
    | 'medium/agriculture'
    | 'medium/industry'
    | 'medium/construction'
    | 'medium/wholesale'
    | 'medium/retail'
    | 'medium/transport'
    | 'medium/storage'
    | 'medium/post'
    | 'medium/accommodation'
    | 'medium/catering'
    | 'medium/information-transmission'
    | 'medium/software'
    | 'medium/real-estate'
    | 'medium/property-management'
    | 'medium/leasing-business-services'
    | 'medium/other'
    | 'medium/otherwise'
    | 'size/large'
    | 'size/medium'
    | 'size/small'
    | 'size/otherwise'
    | 'small/agriculture'
    | 'small/industry'
    | 'small/construction'
    | 'small/wholesale'
    | 'small/retail'
    | 'small/transport'
    | 'small/storage'
    | 'small/post'
    | 'small/accommodation'
    | 'small/catering'
    | 'small/information-transmission'
    | 'small/software'
    | 'small/real-estate'
    | 'small/property-management'
    | 'small/leasing-business-services'
    | 'small/other'
    | 'small/otherwise'
    | 'standard/agriculture'
    | 'standard/industry'
    | 'standard/construction'
    | 'standard/wholesale'
    | 'standard/retail'
    | 'standard/transport'
    | 'standard/storage'
    | 'standard/post'
    | 'standard/accommodation'
    | 'standard/catering'
    | 'standard/information-transmission'
    | 'standard/software'
    | 'standard/real-estate'
    | 'standard/property-management'
    | 'standard/leasing-business-services'
    | 'standard/otherwise';
  /** The ids of its provisions, which findings cite. */
  readonly provision:
    | 'miit-2011-300/a4/1'
    | 'miit-2011-300/a4/2'
    | 'miit-2011-300/a4/3'
    | 'miit-2011-300/a4/4'
    | 'miit-2011-300/a4/5'
    | 'miit-2011-300/a4/6'
    | 'miit-2011-300/a4/7'
    | 'miit-2011-300/a4/8'
    | 'miit-2011-300/a4/9'
    | 'miit-2011-300/a4/10'
    | 'miit-2011-300/a4/11'
    | 'miit-2011-300/a4/12'
    | 'miit-2011-300/a4/13'
    | 'miit-2011-300/a4/14'
    | 'miit-2011-300/a4/15'
    | 'miit-2011-300/a4/16'
    | 'miit-2011-300/a7'
    | 'nbs-2017-213/table-1';
  /** What rules test: facts of the input, facts derived and decided. */
  readonly fact:
    | 'asOf'
    | 'lenderKind'
    | 'currency'
    | 'borrower.kind'
    | 'borrower.size'
    | 'borrower.creditTotal'
    | 'borrower.creditTotalAllBanks'
    | 'borrower.internationalSupplyChain'
    | 'borrower.specialHardship'
    | 'borrower.pandemicAffected'
    | 'borrower.repaymentDifficulty'
    | 'purpose'
    | 'annualRate'
    | 'penaltyAnnualRate'
    | 'maturityDate'
    | 'application.appliedOn'
    | 'application.principalUntil'
    | 'application.interestUntil'
    | 'application.method'
    | 'guarantee.arrangement'
    | 'guarantee.guarantorKind'
    | 'guarantee.standardFeeRate'
    | 'guarantee.formerFeeRate'
    | 'guarantee.chargedFeeRate'
    | 'guarantee.otherFeeRate'
    | 'guarantee.reGuaranteeFee'
    | 'guarantee.counterGuarantee'
    | 'commitments.collateralUnchanged'
    | 'commitments.collateralReplaced'
    | 'commitments.employmentStable'
    | 'application.principalRequested'
    | 'application.interestRequested'
    | 'component.kind'
    | 'component.amount'
    | 'component.amountDue'
    | 'component.dueDate'
    | 'component.originalDueDate'
    | 'component.requested'
    | 'component.requestedUntil'
    | 'loan.track'
    | 'servicing.action'
    | 'servicing.grantedUntil'
    | 'servicing.penaltyTaken'
    | 'servicing.penaltyCharged'
    | 'servicing.penaltyBasis'
    | 'servicing.penaltySurcharge'
    | 'servicing.penaltyDays'
    | 'servicing.penaltyWaivedDays'
    | 'servicing.penaltyInDeferral'
    | 'guarantee-servicing.consulted'
    | 'guarantee-servicing.feeBase'
    | 'main-bank.outwardInvestment.amount'
    | 'main-bank.netAssets'
    | 'main-bank.investmentShare'
    | 'main-bank.contractClause'
    | 'main-bank.minutesCopied'
    | 'main-bank.risk.funds'
    | 'main-bank.risk.debt'
    | 'main-bank.risk.liquidity'
    | 'main-bank.action'
    | 'main-bank.chainBroken'
    | 'main-bank.hasBasicAccount'
    | 'main-bank.basicAccountBankLends'
    | 'main-bank.borrows'
    | 'main-bank.largestCreditor'
    | 'main-bank.newDebtPlanned'
    | 'main-bank.newDebtFromBasicAccountBank'
    | 'main-bank.newDebtFromLargestCreditor'
    | 'main-bank.investmentPlanned'
    | 'main-bank.firstWithdrawal'
    | 'renewal.borrower.kind'
    | 'renewal.borrower.size'
    | 'renewal.isRenewal'
    | 'renewal.qualifies'
    | 'renewal.principalRepaidFirst'
    | 'lender-year.largeStateOwned'
    | 'lender-year.borrowers.now'
    | 'lender-year.borrowers.yearBefore'
    | 'lender-year.balance.now'
    | 'lender-year.balance.yearBefore'
    | 'lender-year.balance.twoYearsBefore'
    | 'lender-year.unsecured.now'
    | 'lender-year.unsecured.yearBefore'
    | 'lender-year.growthMeasurable'
    | 'lender-year.growthComparable'
    | 'lender-year.unsecuredMeasurable'
    | 'region-year.asOf'
    | 'region-year.newLoans'
    | 'region-year.inclusiveUnsecured'
    | 'region-year.events'
    | 'region-year.reliefFund'
    | 'region-year.unsecured.now'
    | 'region-year.unsecured.yearBefore'
    | 'region-year.unsecuredMeasurable'
    | 'support.bridge.policyFund'
    | 'support.bridge.fee'
    | 'support.bond.privateEnterprise'
    | 'support.bond.issued'
    | 'support.bond.instrument'
    | 'support.bond.amount'
    | 'support.bond.termYears'
    | 'support.relending.localInstitution'
    | 'support.relending.qualifies'
    | 'support.relending.loans'
    | 'support.relending.principal'
    | 'enterprise.industry'
    | 'enterprise.employees'
    | 'enterprise.revenue'
    | 'enterprise.assets'
    | 'enterprise.largeLimits'
    | 'enterprise.mediumLimits'
    | 'enterprise.size'
    | 'enterprise.smallLimits'
    | 'enterprise.standard';
}
