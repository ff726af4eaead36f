using Caidence.Core.AspNetCore.Antiforgery;
using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.AspNetCore.Mvc.Binding;
using Caidence.Core.AspNetCore.Mvc.Filters;
using Caidence.Core.AspNetCore.Mvc.Formatters;
using Caidence.Core.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.Mvc;

internal sealed class AbpMvcOptionsSetup(IStringLocalizer<AbpUiResource> localizer, IStringLocalizerFactory localizers)
    : IConfigureOptions<MvcOptions>
{
    public void Configure(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new WireWordsModelBinderProvider());
        options.ModelBinderProviders.Insert(0, new UtcDateTimeModelBinderProvider());
        options.OutputFormatters.Insert(0, new RemoteStreamContentOutputFormatter());
        options.Filters.Add<AbpAntiforgeryFilter>(order: 1000);
        options.Filters.Add<AntiforgeryCookiePageFilter>();
        options.Filters.Add<ModelStateFilter>();
        options.Filters.Add<NoContentFilter>();

        options.ModelMetadataDetailsProviders.Add(new LocalizedFieldMetadata(localizers));

        var messages = options.ModelBindingMessageProvider;
        messages.SetMissingRequestBodyRequiredValueAccessor(() => localizer["BodyIsRequired"]);
        messages.SetAttemptedValueIsInvalidAccessor((_, field) => Unreadable(field));
        messages.SetUnknownValueIsInvalidAccessor(Unreadable);
        messages.SetValueMustBeANumberAccessor(Unreadable);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => localizer["ValidationErrorMessage"]);
        messages.SetValueIsInvalidAccessor(_ => localizer["ValidationErrorMessage"]);
        messages.SetValueMustNotBeNullAccessor(_ => localizer["ValidationErrorMessage"]);
    }

    private string Unreadable(string field) => localizer["FieldCannotBeRead", MemberNames.ToWire(field)];
}
