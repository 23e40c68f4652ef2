import { readFile, stat } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

const COMPRESSIBLE = /^(text\/|application\/json|image\/svg)/
/** A build tool puts a hash of the content into such names: what they hold never changes. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/i
const compress = promisify(gzip)

interface Page {
  readonly modified: number
  readonly body: Buffer
  readonly zipped: Buffer | undefined
}

/** A built web app: its files, and its index page for every path that is no file. */
export class StaticFiles {
  private readonly root: string
  private readonly pages = new Map<string, Page>()

  constructor(directory: string) {
    this.root = resolve(directory)
  }

  /** @returns false when there is nothing to show. */
  async serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const file = this.fileFor(path)
    const page = (file && (await this.page(file))) ?? undefined
    if (file && page) return this.send(file, page, request, response)
    // A missing file is missing; a missing page is a route of the app.
    if (extname(path) !== '') return false
    const index = join(this.root, 'index.html')
    const fallback = await this.page(index)
    return fallback ? this.send(index, fallback, request, response) : false
  }

  private fileFor(path: string): string | undefined {
    let decoded: string
    try {
      decoded = decodeURIComponent(path)
    } catch {
      return undefined
    }
    const file = resolve(this.root, `.${decoded}`)
    return file.startsWith(this.root + sep) && !decoded.includes('\0') ? file : undefined
  }

  private async page(file: string): Promise<Page | undefined> {
    const info = await stat(file).catch(absent)
    if (!info?.isFile()) return undefined
    const known = this.pages.get(file)
    if (known?.modified === info.mtimeMs) return known
    const body = await readFile(file)
    const zipped = COMPRESSIBLE.test(typeOf(file)) ? await compress(body) : undefined
    const page = { modified: info.mtimeMs, body, zipped }
    this.pages.set(file, page)
    return page
  }

  private send(file: string, page: Page, request: IncomingMessage, response: ServerResponse): true {
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'])) && page.zipped
    const body = zipped || page.body
    response.writeHead(200, {
      'content-type': typeOf(file),
      'content-length': body.length,
      'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}

function typeOf(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/** Nothing at this address is an answer; anything else that goes wrong is not. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code ?? '')) throw error
}
