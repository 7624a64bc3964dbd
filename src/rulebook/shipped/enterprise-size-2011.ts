import derivedFacts from '../../../rules/enterprise-size-2011/derived-facts.json' with { type: 'json' };
import expectations from '../../../rules/enterprise-size-2011/expectations.json' with { type: 'json' };
import interpretations from '../../../rules/enterprise-size-2011/interpretations.json' with { type: 'json' };
import register from '../../../rules/enterprise-size-2011/provisions.json' with { type: 'json' };
import large from '../../../rules/enterprise-size-2011/rule-sets/large.json' with { type: 'json' };
import medium from '../../../rules/enterprise-size-2011/rule-sets/medium.json' with { type: 'json' };
import size from '../../../rules/enterprise-size-2011/rule-sets/size.json' with { type: 'json' };
import small from '../../../rules/enterprise-size-2011/rule-sets/small.json' with { type: 'json' };
import standard from '../../../rules/enterprise-size-2011/rule-sets/standard.json' with { type: 'json' };
import rulebook from '../../../rules/enterprise-size-2011/rulebook.json' with { type: 'json' };
import limitsByIndustry from '../../../rules/enterprise-size-2011/tables/limits-by-industry.json' with { type: 'json' };
import type { Rulebook } from '../rulebook.js';
import { loadWrittenRulebook } from '../written/load-written-rulebook.js';
import type { EnterpriseSize2011 } from './enterprise-size-2011-ids.js';

let loaded: Rulebook<EnterpriseSize2011> | undefined;

/**
 * The national standard of 2011 for the size of enterprises (中小企业划型标准规定, 工信部联企业〔2011〕300号), with the
 * statistical authority's rule of dropping a class. It is checked when first asked for, not when imported.
 */
export function enterpriseSize2011(): Rulebook<EnterpriseSize2011> {
  loaded ??= loadWrittenRulebook({
    'rulebook.json': rulebook,
    'provisions.json': register,
    'interpretations.json': interpretations,
    'derived-facts.json': derivedFacts,
    'expectations.json': expectations,
    'tables/limits-by-industry.json': limitsByIndustry,
    'rule-sets/large.json': large,
    'rule-sets/medium.json': medium,
    'rule-sets/size.json': size,
    'rule-sets/small.json': small,
    'rule-sets/standard.json': standard,
  }) as Rulebook<EnterpriseSize2011>;
  return loaded;
}
