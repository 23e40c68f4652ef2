/** The words and calls that no room, or only some room, may use; options for ESLint's own rules. */

const everywhere = [
  {
    selector: 'CatchClause > BlockStatement[body.length=0]',
    message: 'A caught error is answered, told or thrown on.',
  },
  {
    selector: 'ExportAllDeclaration[source.value=/^[.@]/]',
    message: 'No index files that gather: import from where it stands.',
  },
]

/** Rules and acts are given the time and their random bytes. */
const givenTime = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time comes as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time comes as an argument; the clock is kit/clock.ts.',
  },
]

const proofs = [
  {
    selector:
      'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
    message: 'Every test runs.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xtest|xit|xdescribe|fit|fdescribe)$/]',
    message: 'Every test runs.',
  },
]

export const syntax = {
  everywhere: ['error', ...everywhere],
  givenTime: ['error', ...everywhere, ...givenTime],
  proofs: ['error', ...everywhere, ...proofs],
}

const oneDoorToZod = {
  name: 'zod',
  message: "Import * as z from shared's kit/zod: it switches the compiler off that WeChat forbids.",
}
const oneDoorToTheSdk = {
  name: '@cloudbase/node-sdk',
  message: 'The store is the one place that knows the SDK.',
}
const node = {
  group: ['node:*', 'fs', 'path', 'crypto', 'os', 'http', 'child_process'],
  message: 'It runs in a mini-program: no Node API.',
}
const screens = { group: ['react', 'react-dom', '@tarojs/*'], message: 'No screen here.' }

/** Hooks of a page's life; every other capability of Taro stands behind a port of platform/. */
const pageLife = [
  'useLaunch',
  'useRouter',
  'useLoad',
  'useReady',
  'useDidShow',
  'useDidHide',
  'useShareAppMessage',
  'useReachBottom',
  'usePullDownRefresh',
]
const oneDoorToWeChat = {
  name: '@tarojs/taro',
  allowImportNames: pageLife,
  message: 'Capabilities of WeChat stand behind the ports of platform/.',
}
const noTaro = { name: '@tarojs/taro', message: 'The design system knows no capability.' }

const restricted = (paths, patterns) => ['error', { paths, patterns }]

/** What may be imported from outside, by room. */
export const packages = {
  shared: restricted([oneDoorToZod, oneDoorToTheSdk], [node, screens]),
  functions: restricted([oneDoorToZod, oneDoorToTheSdk], [screens]),
  functionsStore: restricted([oneDoorToZod], [screens]),
  screens: restricted([oneDoorToZod, oneDoorToTheSdk, oneDoorToWeChat], [node]),
  ui: restricted([oneDoorToZod, oneDoorToTheSdk, noTaro], [node]),
  platform: restricted([oneDoorToZod, oneDoorToTheSdk], [node]),
}

/** Globals that would be input or output: shared has none, and only platform speaks to WeChat and the browser. */
export const globals = {
  shared: [
    'error',
    'wx',
    'fetch',
    'process',
    'Buffer',
    'window',
    'document',
    'localStorage',
    'setTimeout',
    'setInterval',
    'require',
  ],
  screens: [
    'error',
    'wx',
    'fetch',
    'localStorage',
    'sessionStorage',
    'navigator',
    'XMLHttpRequest',
  ],
}
