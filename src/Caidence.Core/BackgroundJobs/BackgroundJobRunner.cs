using System.Globalization;
using Caidence.Core.DependencyInjection;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.BackgroundJobs;

/// <summary>Runs one queued job: its own scope, its tenant, texts in the language of the workspace.</summary>
public sealed class BackgroundJobRunner(IServiceScopeFactory scopes, ICurrentTenant currentTenant) : ISingletonDependency
{
    public async Task RunAsync<TArgs>(TArgs args, CancellationToken cancellationToken)
        where TArgs : IBackgroundJobArgs
    {
        await using var scope = scopes.CreateAsyncScope();
        using (currentTenant.Change(args.TenantId))
        {
            var language = await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetOrNullAsync(AbpSettings.DefaultLanguage);
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language!);
            await scope.ServiceProvider.GetRequiredService<IAsyncBackgroundJob<TArgs>>().ExecuteAsync(args, cancellationToken);
        }
    }
}
