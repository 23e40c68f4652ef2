/** `npm run reset`: takes the demo data away, so that the next start makes it anew. Other data is never touched. */
import { keepDemo } from './demo/keep-demo'

try {
  console.log(
    keepDemo.remove() ? '演示内容清掉了，下次 npm start 会换上新的。' : '还没有演示内容，不用清。',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
