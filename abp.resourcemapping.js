// Client libraries that are served unmodified from wwwroot/libs (everything else is bundled by vite).
// ABP's packages add the mappings of their own abp.resourcemapping.js to these.
module.exports = {
  aliases: {
    '@node_modules': './src/Caidence.Web/Frontend/node_modules',
    '@libs': './src/Caidence.Web/wwwroot/libs',
  },
  mappings: {},
};
