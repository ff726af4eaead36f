using Caidence.Core.Application;
using Caidence.Core.Application.Dtos;
using Caidence.Core.Content;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Core.Tests.AspNetCore.Sample;

[Authorize(SamplePermissions.Campaigns)]
public sealed class CampaignAppService : ApplicationService, ICampaignAppService
{
    public Task<CampaignDto> GetAsync(Guid id) => Task.FromResult(new CampaignDto { Id = id, Name = "Ümläut <b>" });

    public Task<PagedResultDto<CampaignDto>> GetListAsync(GetCampaignListInput input) =>
        Task.FromResult(new PagedResultDto<CampaignDto>(42, [new() { Name = input.Filter ?? "", Channel = input.Channel ?? default, StartsAt = input.After ?? default }]));

    [Authorize(SamplePermissions.CreateCampaigns)]
    public Task<CampaignDto> CreateAsync(CreateCampaignDto input) =>
        Task.FromResult(new CampaignDto
        {
            Name = input.Name,
            Kind = input.Kind,
            Channel = input.Channel ?? default,
            StartsAt = input.StartsAt ?? default,
            Clicks = { ["KeyAsIs"] = 1 },
        });

    public Task<CampaignDto> UpdateAsync(Guid id, CreateCampaignDto input) => Task.FromResult(new CampaignDto { Id = id, Name = input.Name });

    public Task DeleteAsync(Guid id) => Task.CompletedTask;

    public Task<ListResultDto<string>> GetMembersAsync(Guid id) => Task.FromResult(new ListResultDto<string>(["Mia"]));

    public Task AddMemberAsync(Guid id, CampaignKey input) => Task.CompletedTask;

    public Task RemoveMemberAsync(Guid id, Guid memberId) => Task.CompletedTask;

    public Task StartAsync(Guid id) => throw new BusinessException("Sample:CampaignAlreadyStarted").WithData("Name", "Spring");

    [AllowAnonymous]
    public Task<CampaignDto?> GetBySlugAsync(string slug) =>
        Task.FromResult(slug == "none" ? null : new CampaignDto { Slug = slug });

    public Task AddressAsync() => Task.CompletedTask;

    public Task PostponeAsync(Guid id) => Task.CompletedTask;

    public Task DeletedItemsAsync() => Task.CompletedTask;

    public Task PatchNameAsync(Guid id, string name) => Task.CompletedTask;

    public Task<string> GetOAuth2ClientAsync() => Task.FromResult("text");

    [AllowAnonymous]
    [Produces("text/csv")]
    public Task<IRemoteStreamContent> GetTableAsync() => Task.FromResult<IRemoteStreamContent>(
        new RemoteStreamContent(new TextStream(new[] { "name\n", "", "Frühling\n", new string('x', 100_000) }.ToAsyncEnumerable()), "Übersicht.csv", "text/csv"));

    public Task MoveAsync(CampaignKey id) => Task.CompletedTask;

    public Task SwapAsync(Guid id, Guid leftId, Guid rightId) => Task.CompletedTask;

    [RemoteService(false)]
    public Task NotRemoteAsync() => Task.CompletedTask;

    [RemoteService(IsMetadataEnabled = false)]
    public Task HiddenAsync() => Task.CompletedTask;

    [HttpPut]
    public Task ArchiveAsync(Guid id, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
