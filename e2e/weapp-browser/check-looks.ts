/**
 * The built mini-program in a real browser, with WeChat's own sheets and compilers: how it looks and what a screen
 * reader is told. A suite of `npm test`: weapp-css.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AppSettings } from '../weapp/build'
import { ariaChecks } from './aria-checks'
import { Crew } from './crew'
import { LAYER_CHECKS } from './layer-checks'
import { TAB_PAGE_CHECKS } from './look-checks'
import { onStage } from './stage'
import { runChecks } from './suite'

/** Every page of the package that ships: `packages/help/case/index`. */
function pagesOfBuild(): string[] {
  const file = resolve(__dirname, '../../dist/weapp/app.json')
  const { pages, subPackages } = JSON.parse(readFileSync(file, 'utf8')) as AppSettings
  const nested = subPackages.flatMap((area) => area.pages.map((page) => `${area.root}/${page}`))
  return [...pages, ...nested]
}

void onStage(['weapp', 'weapp-local'], async (stage) => {
  const crew = new Crew(stage)
  const aria = ariaChecks(pagesOfBuild())
  await runChecks(
    crew,
    [...TAB_PAGE_CHECKS, ...LAYER_CHECKS, ...aria.each],
    [
      ...aria.last,
      {
        title: 'nobody’s app threw or complained',
        run: async () => assert.deepEqual(await crew.errors(), []),
      },
    ],
  )
})
