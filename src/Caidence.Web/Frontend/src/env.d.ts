declare module 'virtual:icons' {
  const icons: Record<string, string>;
  export default icons;
}

// An alias of vite.config.ts for one widget's source in @tabler/core.
declare module 'bootstrap-widget/*' {
  export default class Widget {
    static readonly Default: Record<string, unknown>;
    static getOrCreateInstance(element: Element, options?: object): Widget;
    show(): void;
    hide(): void;
  }
}
