import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppService } from './app-service'
import { onlyKnown } from './mini-app'
import { Timers } from './timers'

/** A service over one script. */
function serviceOf(script: string): AppService {
  const dist = mkdtempSync(join(tmpdir(), 'app-service-'))
  writeFileSync(join(dist, 'app.js'), script)
  return new AppService(dist)
}

describe('the app’s scripts on the test phone', () => {
  test.each(['window', 'document', 'fetch', 'localStorage', 'process', 'crypto', 'XMLHttpRequest'])(
    'find no %s, as in WeChat',
    (name) => {
      expect(serviceOf(`module.exports = typeof ${name}`).run('app')).toBe('undefined')
    },
  )

  test('cannot make code of text, as in WeChat', () => {
    expect(() => serviceOf('new Function("return 1")').run('app')).toThrow(/Code generation/)
  })

  test('run once, however often they are asked for', () => {
    const service = serviceOf('module.exports = {}')
    expect(service.run('app')).toBe(service.run('./app.js'))
  })

  test('are reported when a timer of theirs throws, and stop with the app', async () => {
    const service = serviceOf('setTimeout(() => lost()); setTimeout(() => later(), 50)')
    const timers = new Timers(service.guard)
    service.provide(timers.globals())
    service.run('app')
    expect(timers.isBusy).toBe(true)
    await new Promise((next) => setTimeout(next, 20))
    expect(timers.isBusy).toBe(false)
    timers.end()
    await new Promise((next) => setTimeout(next, 60))
    expect(service.errors).toEqual([expect.stringContaining('lost is not defined')])
  })

  test('hear the name of a capability the phone does not have', () => {
    const wx = onlyKnown({ scanCode: () => 'a code' }) as Record<string, () => string>
    expect(wx.scanCode?.()).toBe('a code')
    expect(() => wx.chooseImage).toThrow(/wx\.chooseImage/)
  })
})
