namespace Caidence.Platforms.Meta.Facebook;

/// <summary>All pages that a consent reaches: a person's own list, and those that only their business portfolios list.</summary>
internal sealed class FacebookPages(MetaApi api)
{
    /// <param name="fields">Beside tasks, which portfolios do not tell.</param>
    public async Task<PlatformResult<IReadOnlyList<FacebookPage>>> FindAsync(MetaKey key, string fields, CancellationToken cancellationToken)
    {
        if (!(await ListAsync("me/accounts", key, $"{fields},tasks", cancellationToken)).IsOk(out var own, out var failure))
        {
            return failure;
        }

        var pages = own.ToList();
        foreach (var path in await PortfoliosAsync(key, cancellationToken))
        {
            if ((await ListAsync(path, key, fields, cancellationToken)).IsOk(out var more, out failure))
            {
                pages.AddRange(more);
            }
            else if (failure.Kind is not (PlatformFailureKind.Permission or PlatformFailureKind.NotFound))
            {
                return failure;
            }
        }

        return PlatformResult.Ok<IReadOnlyList<FacebookPage>>([.. pages.DistinctBy(page => page.Id)]);
    }

    // Without business_management there are no portfolios to look into, and the person's own list is all there is.
    private async Task<IReadOnlyList<string>> PortfoliosAsync(MetaKey key, CancellationToken cancellationToken)
    {
        var listed = await api.ListAsync("me/businesses", key, [new("fields", "id")], cancellationToken)
            .ReadAllAsync<Portfolio>(portfolio => MetaId.IsValid(portfolio.Id));
        return listed.IsOk(out var portfolios, out _)
            ? [.. portfolios.SelectMany(portfolio => new[] { $"{portfolio.Id}/owned_pages", $"{portfolio.Id}/client_pages" })]
            : [];
    }

    private Task<PlatformResult<IReadOnlyList<FacebookPage>>> ListAsync(string path, MetaKey key, string fields, CancellationToken cancellationToken) =>
        api.ListAsync(path, key, [new("fields", fields)], cancellationToken).ReadAllAsync<FacebookPage>(page => page.IsWhole);

    private sealed record Portfolio(string? Id);
}
