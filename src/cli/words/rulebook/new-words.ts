import type { Words } from '../../../law/wording.js';

/** What `liubao new` says, and the README that it writes. */
export const NEW_WORDS = {
  summary: { zh: '新建一本规则手册', en: 'start a new rulebook' },
  description: {
    zh: '在空文件夹中新建一本可直接运行的规则手册:规则手册、用例、README、package.json 和 CI 配置。示例内容并非法律,请逐一改为所编写的通知。',
    en: 'Start a rulebook in an empty folder that runs at once: the rulebook, a fixture, a README, a package.json and a recipe for CI. What it says is an example and no law; make it the notice that you write.',
  },
  folder: { zh: '新文件夹', en: 'the new folder' },
  readme: (id: string) => ({
    zh: `# ${id}

一本 \`liubao-rules\` 规则手册。其中的通知是示例,并非法律:请逐一改为所编写的通知。

\`\`\`sh
npm install          # 编辑器据此补全和检查各文件
npm test             # 检查规则手册,并以用例检验
npx liubao facts --rulebook rulebook        # 规则可以引用的事实
npx liubao readings --rulebook rulebook     # --reading 可以指定的解读
npx liubao parameters --rulebook rulebook   # --parameter 可以设定的参数
npx liubao decide loan.json --rulebook rulebook
\`\`\`

| 文件 | 内容 |
|---|---|
| \`rulebook/provisions.json\` | 原文,逐句 |
| \`rulebook/parameters.json\` | 数额和日期,各附条文 |
| \`rulebook/interpretations.json\` | 可作不同理解之处 |
| \`rulebook/conditions.json\` | 具名条件 |
| \`rulebook/rule-sets/\` | 规则,每个文件一项判定 |
| \`rulebook/expectations.json\` | 对规则的预期,只供 \`liubao lint\` 使用 |
| \`fixtures/\` | 用例:贷款及应有的判定 |
`,
    en: `# ${id}

A rulebook for \`liubao-rules\`. The notice in it is an example and no law: make it the one that you write.

\`\`\`sh
npm install          # an editor then completes and checks each file
npm test             # examines the rulebook, and tests it with the fixtures
npx liubao facts --rulebook rulebook        # what rules may name
npx liubao readings --rulebook rulebook     # what --reading may choose
npx liubao parameters --rulebook rulebook   # what --parameter may set
npx liubao decide loan.json --rulebook rulebook
\`\`\`

| file | holds |
|---|---|
| \`rulebook/provisions.json\` | the text, sentence by sentence |
| \`rulebook/parameters.json\` | figures and dates, each with its provisions |
| \`rulebook/interpretations.json\` | what can be read in more than one way |
| \`rulebook/conditions.json\` | conditions with names |
| \`rulebook/rule-sets/\` | the rules, one decision a file |
| \`rulebook/expectations.json\` | what is expected of the rules, for \`liubao lint\` only |
| \`fixtures/\` | cases: loans, and what is to be decided for them |
`,
  }),
} as const satisfies Readonly<Record<string, Words>>;
