/**
 * `npm run dev:weapp`: builds dist/weapp for WeChat DevTools and keeps building it while files change. The mini-program
 * asks the local cloud of `npm start` (another terminal); `TARO_APP_GATEWAY` names another address.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const gateway = process.env.TARO_APP_GATEWAY ?? `http://127.0.0.1:${process.env.PORT ?? '7600'}`

console.log(`
  先在另一个终端 npm start，云函数在 ${gateway}
  微信开发者工具打开这个目录，在「详情 → 本地设置」勾选「不校验合法域名」
  Ctrl-C 结束
`)

const build = spawn(
  process.execPath,
  ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'weapp', '--watch'],
  {
    cwd: resolve(__dirname, '..'),
    env: {
      ...process.env,
      NODE_ENV: 'development',
      WANGAN_LOCAL: '1',
      TARO_APP_GATEWAY: gateway,
    },
    stdio: 'inherit',
  },
)
build.on('exit', (code) => {
  process.exitCode = code ?? 0
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => build.kill(signal))
}
