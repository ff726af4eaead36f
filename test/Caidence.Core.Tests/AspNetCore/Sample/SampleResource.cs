using Caidence.Core.Localization;

namespace Caidence.Core.Tests.AspNetCore.Sample;

[LocalizationResourceName("Sample")]
public sealed class SampleResource;
