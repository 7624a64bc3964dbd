import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

// `npm run assurance` makes the tables of docs/assurance.md and docs/assurance.zh.md of the figures that runs keep in `results/`; what was
// not run here keeps the figure that it has. `npm run assurance -- --run` runs all of it first, but for the mutation of the code, which takes hours.

const ROOMS = ['evaluate', 'decide', 'audit', 'rulebook', 'facts'];

/** What is run: the file of its figures, the command that shows them, and what they say. */
const ROWS = [
  {
    of: 'reference',
    shown: 'DEPTH=deep npx vitest run --project core test/reference',
    said: ({ cells, loans, readings }) => ({
      en: [
        'loans decided by a second reading of the text too, which shares no code',
        `${count(cells)} of grids, enumerated whole, and ${count(loans)} random ones, under ${readings} other readings`,
      ],
      zh: [
        '另按原文独立重写、不共用代码的判定所判的贷款',
        `逐格穷举${count(cells)}笔,随机${count(loans)}笔,含${readings}种其他解读`,
      ],
    }),
  },
  {
    of: 'grid',
    shown: 'DEPTH=deep npx vitest run --project core test/grid',
    said: ({ ruleSets, cells, sql, engine, rules }) => ({
      en: [
        'cells of all rule sets, enumerated whole',
        `${count(cells)} of ${ruleSets} rule sets; alike in SQL in ${count(sql)}, on json-rules-engine in ${count(engine)} and rule by rule in ${count(rules)}`,
      ],
      zh: [
        '全部规则集的单元格,逐一穷举',
        `${ruleSets}个规则集共${count(cells)}格;与SQL一致${count(sql)}格,与json-rules-engine一致${count(engine)}格,逐条规则${count(rules)}格`,
      ],
    }),
  },
  {
    of: 'random',
    shown: 'npm run random',
    said: ({ ruleSets, decisions, seed }) => ({
      en: [
        'random rule sets, decided alike by all executions',
        `${count(ruleSets)} rule sets, ${count(decisions)} decisions (seed ${seed})`,
      ],
      zh: ['随机规则集,各执行方式判定一致', `${count(ruleSets)}个规则集,${count(decisions)}次判定(种子${seed})`],
    }),
  },
  {
    of: 'law-mutants',
    shown: 'npm run mutate:law',
    said: ({ mutants, killed, refused, alike, explained, survived, score }) => ({
      en: [
        'slips in the law, one at a time',
        `${count(mutants)}: ${count(killed)} found out by a case, ${refused} refused, ${alike} proved to decide alike, ${explained} explained, ${survived} not found out (${score} %)`,
      ],
      zh: [
        '规定中的笔误,每次一处',
        `${count(mutants)}处:用例发现${count(killed)}处,拒绝加载${refused}处,证明判定相同${alike}处,已说明${explained}处,未发现${survived}处(${score}%)`,
      ],
    }),
  },
  ...ROOMS.map((room) => ({
    of: `mutate-code-${room}`,
    shown: `ROOM=${room} npm run mutate:code`,
    takesHours: true,
    said: ({ files, ofFiles, mutants, killed, survived, explained, score }) => ({
      en: [
        `mutants of the code of \`${room}\` (${filesTried(files, ofFiles).en})`,
        `${count(killed)} of ${count(mutants)} found out (${score} %); ${survived} survive, ${explained} of them explained`,
      ],
      zh: [
        `\`${room}\` 代码的变异体(${filesTried(files, ofFiles).zh})`,
        `${count(mutants)}个中发现${count(killed)}个(${score}%);存活${survived}个,其中已说明${explained}个`,
      ],
    }),
  })),
  {
    of: 'killed-writers',
    shown: 'DEPTH=deep npx vitest run --project core test/node/decision-log.test.ts',
    said: ({ killed, acknowledged, lost }) => ({
      en: ['writers of a log killed at work', `${killed} kills, ${count(acknowledged)} records acknowledged, ${lost} lost`],
      zh: ['写日志时被强行终止', `终止${killed}次,已确认记录${count(acknowledged)}条,丢失${lost}条`],
    }),
  },
  {
    of: 'hostile-input',
    shown: 'DEPTH=deep npx vitest run --project core test/hosts/hostile-input.test.ts',
    said: ({ inputs, refused }) => ({
      en: ['inputs made to do harm', `${inputs} tried, ${refused} refused by a typed error`],
      zh: ['蓄意破坏的输入', `试${inputs}种,以类型化错误拒绝${refused}种`],
    }),
  },
  {
    of: 'hostile-values',
    shown: 'DEPTH=deep npx vitest run --project core test/hosts/host-objects.test.ts',
    said: ({ functions, values, calls }) => ({
      en: [
        'values that no JSON holds, in any place of any argument',
        `${values} values, ${functions} functions, ${count(calls)} calls`,
      ],
      zh: ['JSON 容不下的值,置于任一参数的任一处', `${values}种值,${functions}个函数,${count(calls)}次调用`],
    }),
  },
  {
    of: 'hosts',
    shown: 'npm run hosts -- --install',
    said: ({ alike, results }) => {
      const ran = results.filter(({ answer }) => answer !== undefined);
      const alikeCount = alike ? ran.length : 0;
      const versions = ran.map(({ host, version }) => `${host} ${version.split(' (')[0]}`).join(', ');
      return {
        en: ['hosts that came to the same bytes', `${alikeCount} of ${results.length}: ${versions}`],
        zh: ['逐字节结果相同的运行环境', `${results.length}种中${alikeCount}种:${versions}`],
      };
    },
  },
];

/** Which files were tried: by their names, where not all of them were. */
function filesTried(files, all) {
  if (files.length === all) return { en: `all ${all} files`, zh: `全部${all}个文件` };
  const names = files.map((path) => path.slice(path.lastIndexOf('/') + 1));
  return {
    en: `${files.length} of ${all} files: ${names.join(', ')}`,
    zh: `${all}个文件中试过${files.length}个:${names.join('、')}`,
  };
}

const count = (figure) => figure.toLocaleString('en-US');

if (process.argv.includes('--run'))
  for (const { of, shown, takesHours } of ROWS) {
    if (takesHours) continue;
    // Figures of an earlier run are none of one that fails.
    rmSync(`results/${of}.json`, { force: true });
    const { status } = spawnSync(shown, { shell: true, stdio: 'inherit' });
    if (status === 0 && existsSync(`results/${of}.json`)) continue;
    console.log(`${of}: FAILED`);
    process.exitCode = 1;
  }

const HEADS = { en: '| what | figure | shown by |\n|---|---|---|', zh: '| 内容 | 数字 | 命令 |\n|---|---|---|' };
for (const [lang, page] of [
  ['en', 'docs/assurance.md'],
  ['zh', 'docs/assurance.zh.md'],
]) {
  const text = readFileSync(page, 'utf8');
  const rows = ROWS.flatMap(({ of, shown, said }) => {
    const file = `results/${of}.json`;
    // `text` is the page as it was.
    if (!existsSync(file)) return text.split('\n').filter((line) => line.endsWith(`\`${shown}\` |`));
    const [what, figure] = said(JSON.parse(readFileSync(file, 'utf8')))[lang];
    return [`| ${what} | ${figure} | \`${shown}\` |`];
  });
  const table = `<!-- figures -->\n\n${[HEADS[lang], ...rows].join('\n')}\n\n<!-- /figures -->`;
  writeFileSync(page, text.replace(/<!-- figures -->[\s\S]*<!-- \/figures -->/, table));
}
