using Caidence.Core.Application;

namespace Caidence.Core.Tests.AspNetCore.Sample;

/// <summary>Forgot its [Authorize].</summary>
public interface ILeadsAppService : IApplicationService
{
    Task<string> GetAsync(Guid id);
}

public sealed class LeadsAppService : ApplicationService, ILeadsAppService
{
    public Task<string> GetAsync(Guid id) => Task.FromResult(CurrentUser.UserName ?? "nobody");
}

public interface ILeadSourcesAppService : IApplicationService
{
    Task CreateAsync(CampaignKey input);

    Task RotateSecretAsync(Guid id);
}

public sealed class LeadSourcesAppService : ApplicationService, ILeadSourcesAppService
{
    public Task CreateAsync(CampaignKey input) => Task.CompletedTask;

    public Task RotateSecretAsync(Guid id) => Task.CompletedTask;
}
