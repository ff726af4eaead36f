using Caidence.Brands;
using Caidence.EntityFrameworkCore;
using Caidence.Leads;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;

namespace Caidence.SampleData;

internal sealed class EfCoreSampleEraser(CaidenceDbContext context) : ISampleEraser, IScopedDependency
{
    public async Task EraseBrandAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (!await All<Lead>().AnyAsync(lead => lead.BrandId == id, cancellationToken) && !await All<LeadSource>().AnyAsync(source => source.BrandId == id, cancellationToken))
        {
            await All<Brand>().Where(brand => brand.Id == id).ExecuteDeleteAsync(cancellationToken);
        }
    }

    public async Task EraseSourceAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (!await All<Lead>().AnyAsync(lead => lead.SourceId == id, cancellationToken)
            && !await All<LeadInboxEvent>().AnyAsync(inbound => inbound.SourceId == id, cancellationToken))
        {
            await All<LeadSource>().Where(source => source.Id == id).ExecuteDeleteAsync(cancellationToken);
        }
    }

    // What lies in the trash can come back.
    private IQueryable<TEntity> All<TEntity>()
        where TEntity : class => context.Set<TEntity>().IgnoreQueryFilters([DataFilters.SoftDelete]);
}
