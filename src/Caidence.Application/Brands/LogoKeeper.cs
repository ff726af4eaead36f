namespace Caidence.Brands;

/// <summary>Takes, opens and forgets the pictures of brands and profiles.</summary>
public sealed class LogoKeeper(IBlobContainer<BrandLogos> blobs, IUnitOfWorkManager unitOfWorkManager, IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="BusinessException">Too large, or no image that browsers show.</exception>
    public async Task KeepAsync(IHasLogo owner, Stream content)
    {
        using var image = new MemoryStream();
        await ReadAsync(content, image);
        var kind = ImageKind.Find(image.GetBuffer().AsSpan(0, (int)Math.Min(image.Length, ImageKind.BytesNeeded)))
            ?? throw new BusinessException(CaidenceErrorCodes.Brands.LogoNotAnImage);

        var name = BrandLogos.NameOf(owner.Id, guids.Create());
        var before = owner.ShowLogo(name, kind);
        image.Position = 0;
        await blobs.SaveAsync(name, image);
        ForgetLater(before);
    }

    public async Task<BrandLogo?> OpenAsync(IHasLogo owner) =>
        owner.LogoBlobName is { } name && await blobs.GetOrNullAsync(name) is { } content ? new(content, owner.LogoContentType!) : null;

    public void Forget(IHasLogo owner) => ForgetLater(owner.ShowLogo(null, null));

    // Only when nothing points to it any more for good.
    public void ForgetLater(string? name)
    {
        if (name is not null)
        {
            unitOfWorkManager.Current!.OnCompleted(() => blobs.DeleteAsync(name));
        }
    }

    private static async Task ReadAsync(Stream content, MemoryStream image)
    {
        var buffer = new byte[64 * 1024];
        for (int read; (read = await content.ReadAsync(buffer)) > 0;)
        {
            image.Write(buffer, 0, read);
            if (image.Length > BrandConsts.MaxLogoSize)
            {
                throw new BusinessException(CaidenceErrorCodes.Brands.LogoTooLarge).WithData("Megabytes", BrandConsts.MaxLogoSize / 1024 / 1024);
            }
        }
    }
}
