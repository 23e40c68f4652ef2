/**
 * WeChat asks for this component because app.config.ts says the tab bar is our own. It draws nothing:
 * each page ends with the bar of its face, and two of the four faces have places outside WeChat's tab pages.
 */
export default function CustomTabBar() {
  return null
}
