/**
 * Lints texts as if they stood in the files they name: JSON of `{ file, text }[]` on standard input,
 * JSON of the broken rules of each on standard output. A process of its own, because ESLint loads its
 * configuration as an ES module. Types are not asked for: the files need not exist.
 */
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'

export interface Sample {
  readonly file: string
  readonly text: string
}

const root = resolve(__dirname, '..')

async function main(): Promise<void> {
  const samples = JSON.parse(await text(process.stdin)) as Sample[]
  const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked })
  const broken = await Promise.all(
    samples.map(async (sample) => {
      const [result] = await eslint.lintText(sample.text, { filePath: resolve(root, sample.file) })
      return result?.messages.map((message) => message.ruleId ?? message.message) ?? []
    }),
  )
  process.stdout.write(JSON.stringify(broken))
}

void main()
