using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Guids;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Timing;
using Caidence.Core.Uow;
using Caidence.Core.Users;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.Application;

/// <summary>What every app service has at hand. <see cref="Services"/> is set by the proxy that makes it.</summary>
public abstract class ApplicationService : IApplicationService
{
    internal IServiceProvider Services { get; set; } = null!;

    protected IClock Clock => Services.GetRequiredService<IClock>();

    protected ICurrentUser CurrentUser => Services.GetRequiredService<ICurrentUser>();

    protected ICurrentTenant CurrentTenant => Services.GetRequiredService<ICurrentTenant>();

    protected IGuidGenerator GuidGenerator => Services.GetRequiredService<IGuidGenerator>();

    protected IUnitOfWork? CurrentUnitOfWork => Services.GetRequiredService<IUnitOfWorkManager>().Current;

    /// <exception cref="Authorization.AbpAuthorizationException">The caller lacks the permission.</exception>
    protected Task CheckPolicyAsync(string permission) => Services.GetRequiredService<IPermissionChecker>().CheckAsync(permission);

    protected Task<bool> IsGrantedAsync(string permission) => Services.GetRequiredService<IPermissionChecker>().IsGrantedAsync(permission);
}
