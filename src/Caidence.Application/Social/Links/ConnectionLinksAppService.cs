using Caidence.Brands;
using Caidence.Permissions;
using Caidence.Social.Connecting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Caidence.Social.Links;

[Authorize(CaidencePermissions.SocialConnections.Connect)]
[Route("api/v1/social/links")]
public sealed class ConnectionLinksAppService(
    IRepository<SocialConnectionLink, Guid> links, BrandManager brands, BrandScope scope, IAsyncQueryableExecuter queries, IConfiguration configuration, IGuidGenerator guids)
    : CaidenceAppService, IConnectionLinksAppService
{
    [HttpGet]
    public async Task<ListResultDto<ConnectionLinkDto>> GetListAsync() =>
        new([.. (await queries.ToListAsync(links.Query().OrderByDescending(link => link.CreationTime))).Select(ToDto)]);

    [HttpPost]
    public async Task<ConnectionLinkDto> CreateAsync(CreateConnectionLinkDto input)
    {
        await brands.CheckAsync(input.BrandId, "brandId");
        var link = new SocialConnectionLink(
            guids.Create(), CurrentTenant.Id, input.BrandId ?? scope.Only, string.IsNullOrWhiteSpace(input.Name) ? null : input.Name.Trim(),
            ConnectState.Issue(CurrentTenant.Id), Clock.Now.AddDays(input.Days));
        await links.InsertAsync(link);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return ToDto(link);
    }

    [HttpDelete("{id:guid}")]
    public async Task DeleteAsync(Guid id) => (await links.GetAsync(id)).Revoke(Clock.Now);

    private ConnectionLinkDto ToDto(SocialConnectionLink link) => new()
    {
        Id = link.Id,
        BrandId = link.BrandId,
        Name = link.Name,
        Url = link.HoldsAt(Clock.Now) ? $"{configuration["App:SelfUrl"]?.TrimEnd('/')}/connect/{link.Token!.Reveal()}" : null,
        ExpiresAt = link.ExpiresAt,
        RevokedAt = link.RevokedAt,
        Connected = link.Connected,
        CreationTime = link.CreationTime,
    };
}
