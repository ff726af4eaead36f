using Caidence.Core.Application;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.Tests.AspNetCore.Sample;

[RemoteService(Name = "AbpIdentity")]
public interface IIdentityUserAppService : IApplicationService
{
    Task<string> GetAsync(Guid id);

    Task<string> FindByUserNameAsync(string userName);

    Task UpdateRolesAsync(Guid id, CampaignKey input);
}

[Area("identity")]
[ControllerName("User")]
[Route("api/identity/users")]
[AllowAnonymous]
public sealed class IdentityUserAppService : ApplicationService, IIdentityUserAppService
{
    [HttpGet("{id}")]
    public Task<string> GetAsync(Guid id) => Task.FromResult("user");

    [HttpGet("by-username/{userName}")]
    public Task<string> FindByUserNameAsync(string userName) => Task.FromResult(userName);

    [Authorize(SamplePermissions.Campaigns)]
    [HttpPut("{id}/roles")]
    public Task UpdateRolesAsync(Guid id, CampaignKey input) => Task.CompletedTask;
}
