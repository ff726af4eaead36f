using Caidence.Core.Application;
using Caidence.Core.Application.Dtos;
using Caidence.Core.Content;

namespace Caidence.Core.Tests.AspNetCore.Sample;

public interface ICampaignAppService : IArchivingAppService
{
    Task<CampaignDto> GetAsync(Guid id);

    Task<PagedResultDto<CampaignDto>> GetListAsync(GetCampaignListInput input);

    Task<CampaignDto> CreateAsync(CreateCampaignDto input);

    Task<CampaignDto> UpdateAsync(Guid id, CreateCampaignDto input);

    Task DeleteAsync(Guid id);

    Task<ListResultDto<string>> GetMembersAsync(Guid id);

    Task AddMemberAsync(Guid id, CampaignKey input);

    Task RemoveMemberAsync(Guid id, Guid memberId);

    Task StartAsync(Guid id);

    Task<CampaignDto?> GetBySlugAsync(string slug);

    Task AddressAsync();

    Task PostponeAsync(Guid id);

    Task DeletedItemsAsync();

    Task PatchNameAsync(Guid id, string name);

    Task<string> GetOAuth2ClientAsync();

    Task<IRemoteStreamContent> GetTableAsync();

    Task MoveAsync(CampaignKey id);

    Task SwapAsync(Guid id, Guid leftId, Guid rightId);

    Task NotRemoteAsync();

    Task HiddenAsync();
}

public interface IArchivingAppService : IApplicationService
{
    Task ArchiveAsync(Guid id, CancellationToken cancellationToken = default);
}
