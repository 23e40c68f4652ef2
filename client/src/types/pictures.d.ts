/** The build puts the file beside the page and gives its address. */
declare module '*.svg' {
  const address: string
  export default address
}
