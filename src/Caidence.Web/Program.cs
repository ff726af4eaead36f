using Caidence.Hosting;
using Caidence.Web;

return await Launcher.RunAsync(() => CaidenceWebHost.BuildAsync(args));
