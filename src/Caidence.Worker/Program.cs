using Caidence.Hosting;
using Caidence.Worker;

return await Launcher.RunAsync(() => CaidenceWorkerHost.BuildAsync(args));
