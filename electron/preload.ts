import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { HostBridge } from '../shared/ipc/contract.ts'

/** Electron 32 took `path` away from dropped files and gave `webUtils` instead. The getter of the prototype is asked, not
 * the object, which a page could give any `path`; it throws for what is no `File`, as `webUtils` does. */
function pathOf(file: object): unknown {
  if (webUtils !== undefined)
    return webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0])
  const prototype: unknown = Reflect.get(Reflect.get(globalThis, 'File'), 'prototype')
  return Object.getOwnPropertyDescriptor(prototype, 'path')?.get?.call(file)
}

const bridge: HostBridge = {
  request: (name, input) => ipcRenderer.invoke('cantilever:request', name, input),
  on: (listener) => {
    // The event object is kept back: it would hand the page the sender.
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload)
    ipcRenderer.on('cantilever:event', forward)
    return () => ipcRenderer.removeListener('cantilever:event', forward)
  },
  openDropped: (file) => ipcRenderer.send('cantilever:dropped', pathOf(file)),
}

contextBridge.exposeInMainWorld('host', bridge)
