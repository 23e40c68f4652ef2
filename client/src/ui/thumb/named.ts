/** What a picture is called: the web reads the words from the picture inside, WeChat from the component itself. */
export function named(label: string) {
  return process.env.TARO_ENV === 'h5' ? { nativeProps: { alt: label } } : { 'aria-label': label }
}
