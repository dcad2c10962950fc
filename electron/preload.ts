import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { HostBridge } from '../shared/ipc/contract.ts'

const bridge: HostBridge = {
  request: (name, input) => ipcRenderer.invoke('cantilever:request', name, input),
  on: (listener) => {
    // The event object is kept back: it would hand the page the sender.
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload)
    ipcRenderer.on('cantilever:event', forward)
    return () => ipcRenderer.removeListener('cantilever:event', forward)
  },
}

contextBridge.exposeInMainWorld('host', bridge)
