import { describe, expect, it } from 'vitest';

const served = import.meta.glob<string>('../../wwwroot/libs/**/{abp,abp.jquery,jquery}.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const published = {
  ...import.meta.glob<string>('../node_modules/@abp/{core,jquery}/src/*.js', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../node_modules/jquery/dist/jquery.js', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
};
const notice = import.meta.glob<string>('../../wwwroot/libs/**/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const named = (files: Record<string, string>, name: string) =>
  Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1];

describe('client libraries that are served as they are', () => {
  it.each(['abp.js', 'abp.jquery.js', 'jquery.js'])('%s is what its authors published', (name) => {
    expect(named(served, name)).toBeTruthy();
    expect(named(served, name)).toBe(named(published, name));
  });

  it('come with a notice and their licences', () => {
    expect(named(notice, 'NOTICE.txt')).toMatch(/@abp\/core 10\.4\.1, LGPL-3\.0, unmodified/);
    expect(named(notice, 'LGPL-3.0.txt')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
    expect(named(notice, 'jquery/LICENSE.txt')).toContain('OpenJS Foundation');
  });
});
