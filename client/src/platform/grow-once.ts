/** The keyframes of styles/motion.scss. */
const GROWTH = /^(grow-|appear$)/

/**
 * What has grown once stays as it is. A browser would begin anew whenever a page that lay under another comes back,
 * since the router takes it off the screen; WeChat keeps such pages drawn.
 */
export function growOnce(): void {
  if (process.env.TARO_ENV !== 'h5') return
  document.addEventListener('animationend', ({ target, animationName }) => {
    if (target instanceof HTMLElement && GROWTH.test(animationName)) target.style.animation = 'none'
  })
}
