using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.ApiClients;

[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class ApiClientsAppService(
    IRepository<ApiClient, Guid> clients, ApiClientCredentials credentials, ApiClientGrants grants, IAsyncQueryableExecuter queries, BrandScope scope)
    : CaidenceAppService, IApiClientsAppService
{
    public async Task<ListResultDto<ApiClientDto>> GetListAsync()
    {
        var dtos = new List<ApiClientDto>();
        foreach (var client in await queries.ToListAsync(clients.Query().OrderBy(client => client.NormalizedName)))
        {
            dtos.Add(await DescribeAsync(client, new ApiClientDto()));
        }

        return new(dtos);
    }

    public async Task<ApiClientDto> GetAsync(Guid id) => await DescribeAsync(await clients.GetAsync(id), new ApiClientDto());

    public async Task<ApiClientWithSecretDto> CreateAsync(SaveApiClientDto input)
    {
        // A client sees the whole workspace.
        scope.CheckUnlimited();
        await CheckRoomAsync();
        var client = new ApiClient(GuidGenerator.Create(), CurrentTenant.Id, ApiClientCredentials.NewClientId(), input.Name);
        await CheckNameAsync(client);
        await clients.InsertAsync(client);
        await CurrentUnitOfWork!.SaveChangesAsync();
        await grants.WriteAsync(client, input.Permissions);
        return await DescribeAsync(client, new ApiClientWithSecretDto { ClientSecret = await credentials.IssueAsync(client) });
    }

    public async Task<ApiClientDto> UpdateAsync(Guid id, SaveApiClientDto input)
    {
        scope.CheckUnlimited();
        var client = await clients.GetAsync(id);
        client.CheckConcurrencyStamp(input.ConcurrencyStamp);
        client.Rename(input.Name);
        await CheckNameAsync(client);
        await CurrentUnitOfWork!.SaveChangesAsync();
        await grants.WriteAsync(client, input.Permissions);
        return await DescribeAsync(client, new ApiClientDto());
    }

    public async Task<ApiClientWithSecretDto> RenewSecretAsync(Guid id)
    {
        scope.CheckUnlimited();
        var client = await clients.GetAsync(id);
        await grants.EnsureHeldAsync(client);
        return await DescribeAsync(client, new ApiClientWithSecretDto { ClientSecret = await credentials.RenewAsync(client) });
    }

    public async Task DeleteAsync(Guid id)
    {
        var client = await clients.GetAsync(id);
        await credentials.RevokeAsync(client);
        await grants.ForgetAsync(client);
        await clients.DeleteAsync(client);
    }

    private async Task CheckRoomAsync()
    {
        if (await queries.CountAsync(clients.Query()) >= ApiClientConsts.MaxCount)
        {
            throw new BusinessException(CaidenceErrorCodes.ApiClients.TooMany).WithData("Count", ApiClientConsts.MaxCount);
        }
    }

    private async Task CheckNameAsync(ApiClient client)
    {
        if (await queries.AnyAsync(clients.Query().Where(other => other.NormalizedName == client.NormalizedName && other.Id != client.Id)))
        {
            throw new BusinessException(CaidenceErrorCodes.ApiClients.NameTaken).WithData("Name", client.Name);
        }
    }

    private async Task<T> DescribeAsync<T>(ApiClient client, T dto)
        where T : ApiClientDto
    {
        dto.Id = client.Id;
        dto.Name = client.Name;
        dto.ClientId = client.ClientId;
        dto.Permissions = await grants.ReadAsync(client);
        dto.CreationTime = client.CreationTime;
        dto.LastUsedAt = client.LastUsedAt;
        dto.ConcurrencyStamp = client.ConcurrencyStamp;
        return dto;
    }
}
