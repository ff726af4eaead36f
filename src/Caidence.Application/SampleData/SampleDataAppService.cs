using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.SampleData;

[Authorize(CaidencePermissions.Settings.Default)]
[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class SampleDataAppService(SampleLoader loader, SampleRemover remover, IRepository<SampleRow, Guid> rows, IAsyncQueryableExecuter queries)
    : CaidenceAppService, ISampleDataAppService
{
    public async Task<SampleDataDto> GetAsync() => Describe(await ListAsync());

    public async Task<SampleDataDto> LoadAsync()
    {
        if (await ListAsync() is { Count: > 0 } loaded)
        {
            return Describe(loaded);
        }

        await loader.LoadAsync();
        await CurrentUnitOfWork!.SaveChangesAsync();
        return Describe(await ListAsync());
    }

    public async Task RemoveAsync() => await remover.RemoveAsync(await ListAsync());

    private Task<List<SampleRow>> ListAsync() => CurrentTenant.IsAvailable
        ? queries.ToListAsync(rows.Query().OrderBy(row => row.Kind).ThenBy(row => row.Ordinal))
        : throw new EntityNotFoundException(typeof(SampleRow), null);

    private static SampleDataDto Describe(List<SampleRow> loaded) => new()
    {
        IsLoaded = loaded.Count > 0,
        LeadCount = loaded.Count(row => row.Kind == SampleKind.Lead),
        BrandId = loaded.Find(row => row.Kind == SampleKind.Brand)?.RowId,
    };
}
