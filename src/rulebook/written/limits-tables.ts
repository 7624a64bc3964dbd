import type { Parameter } from '../../law/parameter.js';
import { MARKS } from '../../law/punctuation.js';
import type { Language, Wording } from '../../law/wording.js';
import { RULEBOOK_FAULTS as FAULTS } from '../load/fault-words.js';
import type { Fault } from '../load/invalid-rulebook.js';
import { PARAMETER_PREFIX } from '../vocabulary.js';
import { EXPECTED } from '../words/expected-words.js';
import { type LimitsRow, type LimitsTable, limitId, limitOf } from './limits-table.js';
import { filledRule, type PlacedRule } from './placed-rule.js';
import type { TableRule } from './rule-block.js';
import { WRITTEN_FAULTS } from './written-fault-words.js';
import { faultIn, unknownName, type WrittenPlace, type WrittenPlaces, within } from './written-places.js';

/** A table with the file that it stands in. */
interface PlacedTable {
  readonly table: LimitsTable;
  readonly place: WrittenPlace;
}

/** The tables of a rulebook, by name, and the parameters and rules that they make. */
export class LimitsTables {
  readonly #tables = new Map<string, PlacedTable>();

  /** Adds a table. Columns and classes that it does not declare are faults. */
  add(name: string, table: LimitsTable, place: WrittenPlace, faults: Fault[]): void {
    this.#tables.set(name, { table, place });
    const measures = Object.keys(table.measures);
    const classes = Object.keys(table.classes ?? {});
    table.rows.forEach(({ value: _, zh: __, en: ___, provision: ____, ...limits }, at) => {
      for (const [measure, figures] of Object.entries(limits)) {
        const here = within(place, 'rows', at, measure);
        if (!measures.includes(measure)) faults.push(unknownName('measure', measure, measures, here));
        else if ((typeof figures === 'string') !== (classes.length === 0))
          faults.push(faultIn(here, classes.length === 0 ? WRITTEN_FAULTS.oneFigure : WRITTEN_FAULTS.figureForEach(classes)));
        else if (typeof figures !== 'string') faults.push(...classFaults(Object.keys(figures), classes, here));
      }
    });
  }

  /** The limits of all tables as parameters: row by row, in each class by class. */
  parameters(places: WrittenPlaces): Parameter[] {
    return [...this.#tables.values()].flatMap(({ table, place }) => {
      const classes = Object.keys(table.classes ?? {});
      return table.rows.flatMap((row, at) =>
        (classes.length === 0 ? [undefined] : classes).flatMap((className) =>
          Object.keys(table.measures).flatMap((measure) => {
            const value = limitOf(row, measure, className);
            if (value === undefined) return [];
            const here = within(place, 'rows', at);
            const figure = within(here, measure, ...(className === undefined ? [] : [className]));
            const parameter = parameterOf(table, row, measure, className, value);
            const ofClass = within(place, 'classes', className ?? '', 'provisions');
            const cited = parameter.provisions.map((_, index) =>
              index === 0 ? within(here, 'provision') : within(ofClass, index - 1),
            );
            places.note(parameter.provisions, ofClass, Object.fromEntries(cited.entries()));
            return [
              places.note(parameter, figure, {
                value: figure,
                type: within(place, 'measures', measure, 'type'),
                inForceFrom: within(place, 'parameters', 'inForceFrom'),
                title: within(place, 'parameters', 'title'),
              }),
            ];
          }),
        ),
      );
    });
  }

  /** A rule that names a table, for each of its rows. */
  rulesOf(rule: TableRule, place: WrittenPlace, faults: Fault[]): PlacedRule[] {
    const { table: name, limits, except = [], ...rest } = rule;
    const found = this.#tables.get(name);
    if (found === undefined) {
      faults.push(unknownName('table', name, [...this.#tables.keys()], within(place, 'table')));
      return [];
    }
    const { table } = found;
    const className = limits === true ? undefined : limits;
    const classes = Object.keys(table.classes ?? {});
    if (limits !== undefined && (className === undefined) !== (classes.length === 0)) {
      const expected = classes.length === 0 ? WRITTEN_FAULTS.noClasses : EXPECTED.oneOf(classes);
      faults.push(faultIn(within(place, 'limits'), FAULTS.expected(limits, expected)));
    } else if (className !== undefined && !classes.includes(className))
      faults.push(unknownName('class', className, classes, within(place, 'limits')));
    const values = table.rows.map(({ value }) => value);
    except.forEach((value, at) => {
      if (!values.includes(value)) faults.push(unknownName('row', value, values, within(place, 'except', at)));
    });
    return table.rows.flatMap((row, at): PlacedRule[] => {
      if (except.includes(row.value)) return [];
      const here = within(found.place, 'rows', at);
      const measures =
        limits === undefined ? [] : Object.keys(table.measures).filter((one) => limitOf(row, one, className) !== undefined);
      const words = {
        [table.by]: row.value,
        row,
        provision: row.provision,
        measures: listOf(measures.map((one) => table.measures[one])),
      };
      const first = [
        {
          comparison: { fact: table.by, operator: 'is' as const, value: row.value },
          fact: within(found.place, 'by'),
          value: within(here, 'value'),
        },
        ...measures.flatMap((one) => {
          const measure = table.measures[one];
          if (measure === undefined) return [];
          const comparison = {
            fact: measure.fact,
            operator: measure.operator,
            value: { fact: PARAMETER_PREFIX + limitId(row, one, className) },
          };
          const written = within(found.place, 'measures', one);
          return [{ comparison, fact: within(written, 'fact'), value: within(here, one) }];
        }),
      ];
      return [{ rule: filledRule(rest, words, place, faults), place, template: rule.name, value: row.value, first }];
    });
  }
}

function classFaults(given: readonly string[], classes: readonly string[], place: WrittenPlace): Fault[] {
  return [
    ...given.filter((name) => !classes.includes(name)).map((name) => unknownName('class', name, classes, within(place, name))),
    ...classes.filter((name) => !given.includes(name)).map((name) => faultIn(within(place, name), FAULTS.missing)),
  ];
}

function parameterOf(
  { classes = {}, measures, parameters }: LimitsTable,
  row: LimitsRow,
  measure: string,
  className: string | undefined,
  value: string,
): Parameter {
  const { type = 'money', limit } = measures[measure] ?? {};
  const own = className === undefined ? undefined : classes[className];
  const title = (language: Language) =>
    parameters.title[language].replace(/\{(row|class|limit)\}/g, (whole, word: string) => {
      const said: Wording | undefined = word === 'row' ? row : word === 'class' ? own : limit;
      return said?.[language] ?? whole;
    });
  return {
    id: limitId(row, measure, className),
    type,
    value,
    inForceFrom: parameters.inForceFrom,
    title: { zh: title('zh'), en: title('en') },
    provisions: [row.provision, ...(own?.provisions ?? [])],
  };
}

/** Measures in a row of words: 从业人员、营业收入, employees and revenue. */
function listOf(measures: readonly (Wording | undefined)[]): Wording {
  const names = measures.flatMap((measure) => (measure === undefined ? [] : [measure]));
  const english = new Intl.ListFormat('en-GB');
  return { zh: names.map(({ zh }) => zh).join(MARKS.list.zh), en: english.format(names.map(({ en }) => en)) };
}
