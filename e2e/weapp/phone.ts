/** A phone with WeChat on it: what `wx` can do for the app, and what the person holding it notices. */
import { randomFillSync } from 'node:crypto'
import { callFunction } from './gateway'
import { later } from './later'

type Listener = (event: object) => void

/** What the app watches: the network, the theme, and whether it is in front. */
class Signal {
  private readonly listeners = new Set<Listener>()
  readonly on = (listener: Listener) => void this.listeners.add(listener)
  readonly off = (listener: Listener) => void this.listeners.delete(listener)
  readonly tell = (event: object) => this.listeners.forEach((listen) => listen(event))
  readonly forget = () => this.listeners.clear()
}

const WINDOW = {
  ...{ pixelRatio: 3, windowWidth: 375, windowHeight: 812, screenWidth: 375, screenHeight: 812 },
  ...{ statusBarHeight: 44, safeArea: { left: 0, right: 375, top: 44, bottom: 778 } },
}
const CAPSULE = { left: 281, right: 368, top: 48, bottom: 80, width: 87, height: 32 }
const BASE = { SDKVersion: '3.8.0', version: '8.0.50', language: 'zh_CN', theme: 'light' }

export interface PhoneOptions {
  /** The local cloud. */
  readonly origin: string
  /** Whose WeChat this is. */
  readonly openid: string
  /** The size of type chosen in WeChat, px; 16 is the standard. */
  readonly fontSize?: number
}

/** `refused`: the function fails; `answer lost`: it does what it is asked, and nobody hears so. */
export type Fault = 'refused' | 'answer lost'

const FAILED = { code: 'INTERNAL.FAILED', message: '没办成，请再试一次', requestId: 'r-1' }

export class Phone {
  /** Numbers the app opened the phone's own dialling sheet with. */
  readonly dialled: string[] = []
  readonly clipboard: string[] = []
  /** What was put into the phone's own calendar. */
  readonly calendar: object[] = []
  readonly appShown = new Signal()
  readonly appHidden = new Signal()
  /** What the camera sees when the app scans next: a code of ours by its path, any other by its text. */
  code: { readonly path: string } | { readonly text: string } | undefined
  /** What goes wrong with every call of a function. */
  fault: Fault | undefined
  /** What the app wrote down on it, as text. */
  readonly kept = new Map<string, string>()
  private readonly network = new Signal()
  private readonly theme = new Signal()
  private isOnline = true
  private cloudStarted = false

  constructor(private readonly options: PhoneOptions) {}

  /** Switches the network off or on. */
  setOnline(online: boolean): void {
    this.isOnline = online
    this.network.tell({ isConnected: online, networkType: this.networkType() })
  }

  /** Nobody listens any more: the app was ended. */
  forgetListeners(): void {
    for (const signal of [this.appShown, this.appHidden, this.network, this.theme]) signal.forget()
  }

  /** The part of `wx` that is not about pages. */
  capabilities(): Record<string, unknown> {
    return {
      env: { USER_DATA_PATH: 'wxfile://usr' },
      canIUse: () => true,
      ...{ onAppShow: this.appShown.on, offAppShow: this.appShown.off },
      ...{ onAppHide: this.appHidden.on, offAppHide: this.appHidden.off },
      ...this.storage(),
      ...this.system(),
      ...this.services(),
      cloud: this.cloud(),
    }
  }

  private networkType(): string {
    return this.isOnline ? 'wifi' : 'none'
  }

  /** Values come back as they were when they were written, as from a disk. */
  private storage() {
    return {
      getStorageSync: (name: string): unknown => JSON.parse(this.kept.get(name) ?? '""'),
      setStorageSync: (name: string, value: unknown) =>
        void this.kept.set(name, JSON.stringify(value)),
      removeStorageSync: (name: string) => void this.kept.delete(name),
    }
  }

  private system() {
    return {
      getWindowInfo: () => WINDOW,
      getAppBaseInfo: () => ({ ...BASE, fontSizeSetting: this.options.fontSize ?? 16 }),
      getDeviceInfo: () => ({ brand: 'Apple', model: 'iPhone 15', system: 'iOS 18.0' }),
      getSystemInfoSync: () => ({ ...WINDOW, ...BASE, platform: 'ios' }),
      getMenuButtonBoundingClientRect: () => CAPSULE,
      ...{ onThemeChange: this.theme.on, offThemeChange: this.theme.off },
      ...{ onNetworkStatusChange: this.network.on, offNetworkStatusChange: this.network.off },
      getNetworkType: later('getNetworkType', () => ({ networkType: this.networkType() })),
    }
  }

  private services() {
    return {
      getRandomValues: later<{ length: number }>('getRandomValues', ({ length }) => ({
        randomValues: randomFillSync(new Uint8Array(length)).buffer,
      })),
      makePhoneCall: later<{ phoneNumber: string }>('makePhoneCall', ({ phoneNumber }) => {
        this.dialled.push(phoneNumber)
      }),
      setClipboardData: later<{ data: string }>('setClipboardData', ({ data }) => {
        this.clipboard.push(data)
      }),
      addPhoneCalendar: later<object>('addPhoneCalendar', (entry) => {
        this.calendar.push(entry)
      }),
      scanCode: later('scanCode', () => {
        if (!this.code) throw new Error('cancel')
        if ('text' in this.code) return { result: this.code.text, scanType: 'QR_CODE' }
        return { path: this.code.path, result: '', scanType: 'WX_CODE' }
      }),
    }
  }

  private cloud() {
    return {
      init: () => {
        this.cloudStarted = true
      },
      callFunction: async ({ name, data }: { name: string; data: unknown }) => {
        if (!this.cloudStarted) throw new Error('cloud.callFunction:fail cloud.init first')
        if (!this.isOnline) throw new Error('cloud.callFunction:fail no network')
        if (this.fault === 'refused') return { result: { ok: false, error: FAILED } }
        const { origin, openid } = this.options
        const result = await callFunction(origin, openid, name, data)
        if (this.fault === 'answer lost') throw new Error('cloud.callFunction:fail timeout')
        return { result }
      },
    }
  }
}
